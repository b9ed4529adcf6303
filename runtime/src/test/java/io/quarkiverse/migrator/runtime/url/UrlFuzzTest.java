package io.quarkiverse.migrator.runtime.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.SqlConnectOptions;

/** Whatever a URL is, it gives a target or the one documented exception, and no word of its password is seen. */
class UrlFuzzTest {

    private static final int ROUNDS = 10_000;
    private static final String SECRET = "Zq9SecretZq9";
    private static final List<String> SEEDS = List.of(
            "postgresql://ann:" + SECRET + "@db:5432/shop?sslmode=require&application_name=x",
            "vertx-reactive:postgres://ann:" + SECRET + "@[::1]:5433/shop",
            "postgresql://db/shop?user=ann&password=" + SECRET + "&search_path=a",
            "postgresql://ann:" + SECRET + "@/shop?host=/var/run",
            "postgresql://ann:" + SECRET + "@a,b:1,c/shop",
            "postgresql://db/shop?sslmode=verify-full&sslrootcert=ca.pem&sslpassword=" + SECRET,
            "mysql://ann:" + SECRET + "@db:3306/shop?sslMode=required&charset=utf8mb4",
            "vertx-reactive:mysql://ann:" + SECRET + "@[::1]:3307/shop",
            "mysql://ann:" + SECRET + "@%2Frun%2Fmysqld.sock/shop",
            "mysql:///shop?socket=/run/mysqld.sock&user=ann&password=" + SECRET,
            "mariadb://db/shop?user=ann&password=" + SECRET + "&collation=utf8mb4_bin",
            "mariadb://ann:" + SECRET + "@db/shop?sslMode=verify_ca&serverTimezone=UTC&trustCertificateKeyStorePassword=x",
            SECRET);
    private static final List<String> SETTINGS = List.of("postgresql.ssl-mode=require", "postgresql.ssl-mode=verify_full",
            "mysql.ssl-mode=required", "mysql.ssl-mode=VERIFY_IDENTITY", "mysql.ssl-mode=sometimes", "mysql.charset=koi8r",
            "mysql.charset=klingon", "mysql.collation=utf8mb4_bin", "trust-all=true", "trust-certificate-pem=true",
            "trust-certificate-pem.certs=a.pem,b.pem", "trust-certificate-pem.certs[0]=a.pem", "trust-certificate-jks=true",
            "trust-certificate-jks.path=a b.jks", "trust-certificate-jks.password=" + SECRET, "trust-certificate-pfx=true",
            "trust-certificate-pfx.password=" + SECRET, "key-certificate-pem=true", "key-certificate-pem.keys=k.pem",
            "key-certificate-jks=true", "key-certificate-jks.password=" + SECRET, "key-certificate-pfx=true",
            "hostname-verification-algorithm=HTTPS", "additional-properties.role=a b", "additional-properties.options=-c a=b");
    private static final String ALPHABET = "abcZ019:/?#[]@!$&'()*+,;=%-._~ \"\\\n\t\u00e9\u4e2d{}<>^`|";

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    private enum Outcome {
        POSTGRESQL,
        MYSQL,
        LIST,
        REFUSED
    }

    @Test
    void onlyTheDocumentedExceptionAndNoSecret() {
        Random random = new Random(20_240_607);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> urls = new ArrayList<>(List.of(mutated(random)));
            while (random.nextInt(5) == 0) {
                urls.add(random.nextBoolean() ? mutated(random) : urls.get(0));
            }
            outcomes.merge(outcome(urls, settings(random)), 1, Integer::sum);
            readable("postgresql", urls);
            readable("mysql", urls);
        }
        assertThat(outcomes).as("what came of %d URLs", ROUNDS).containsOnlyKeys(Outcome.values())
                .allSatisfy((outcome, times) -> assertThat(times).as(outcome.name()).isGreaterThan(ROUNDS / 50));
    }

    private static Outcome outcome(List<String> urls, ClientSettings settings) {
        try {
            JdbcTarget target = UrlScheme.derive(urls, settings);
            assertThat(target.url()).startsWith(isMySql(urls.get(0)) ? "jdbc:mysql://" : "jdbc:postgresql://");
            if (target.password().contains(SECRET)) {
                assertThat(target.url()).doesNotContain(SECRET);
                assertThat(target.toString()).doesNotContain(SECRET);
            }
            sameAsTheClient(urls.get(0), target);
            return urls.size() > 1 ? Outcome.LIST : isMySql(urls.get(0)) ? Outcome.MYSQL : Outcome.POSTGRESQL;
        } catch (UnusableUrlException e) {
            hidesTheSecret(e);
            return Outcome.REFUSED;
        } catch (RuntimeException e) {
            return fail("Not the documented exception for " + urls, e);
        }
    }

    /** What is taken for readable is what Quarkus' client reads, and nothing else. */
    private static void readable(String kind, List<String> urls) {
        boolean readable = true;
        try {
            UrlScheme.requireReadable(kind, urls);
        } catch (UnusableUrlException e) {
            hidesTheSecret(e);
            readable = false;
        }
        assertThat(readable).as("%s reads %s", kind, urls).isEqualTo(urls.stream().allMatch(url -> clientReads(kind, url)));
    }

    private static boolean clientReads(String kind, String url) {
        try {
            if (kind.equals("mysql")) {
                MySQLConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:mysql://", "mysql://"));
            } else {
                PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:(postgre(s|sql)://.*)$", "$1"));
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void sameAsTheClient(String url, JdbcTarget target) {
        String bare = url.replaceFirst("^vertx-reactive:", "");
        SqlConnectOptions client = isMySql(bare) ? MySQLConnectOptions.fromUri(bare) : PgConnectOptions.fromUri(bare);
        assertThat(target.username()).isEqualTo(client.getUser());
        assertThat(target.password()).isEqualTo(client.getPassword());
        assertThat(target.url()).contains(":" + client.getPort());
    }

    private static void hidesTheSecret(UnusableUrlException exception) {
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET);
    }

    private static boolean isMySql(String url) {
        return url.replace("vertx-reactive:", "").matches("(?s)(mysql|mariadb)://.*");
    }

    private static ClientSettings settings(Random random) {
        Map<String, String> values = new HashMap<>();
        while (random.nextInt(3) == 0) {
            String[] setting = SETTINGS.get(random.nextInt(SETTINGS.size())).split("=", 2);
            values.put(setting[0], setting[1]);
        }
        return radical -> Optional.ofNullable(values.get(radical));
    }

    private static String mutated(Random random) {
        StringBuilder url = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        int mutations = random.nextInt(4);
        for (int i = 0; i < mutations && url.length() > 0; i++) {
            int at = random.nextInt(url.length());
            switch (random.nextInt(4)) {
                case 0 -> url.deleteCharAt(at);
                case 1 -> url.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 2 -> url.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                default -> url.delete(at, Math.min(url.length(), at + random.nextInt(8)));
            }
        }
        return url.toString();
    }
}
