package io.quarkiverse.migrator.runtime.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
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
            "mysql://ann:" + SECRET + "@db:3306/shop?sslMode=required&charset=utf8mb4",
            "mariadb://db/shop?user=ann&password=" + SECRET + "&collation=utf8mb4_bin",
            "postgresql://ann:" + SECRET + "@a,b:1,c/shop",
            SECRET);
    private static final String ALPHABET = "abcZ019:/?#[]@!$&'()*+,;=%-._~ \"\\\n\t\u00e9\u4e2d{}<>^`|";

    @Test
    void onlyTheDocumentedExceptionAndNoSecret() {
        Random random = new Random(20_240_607);
        int derived = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> urls = new ArrayList<>(List.of(mutated(random)));
            while (random.nextInt(5) == 0) {
                urls.add(mutated(random));
            }
            derived += check(urls) ? 1 : 0;
        }
        assertThat(derived).as("URLs that gave a target").isBetween(ROUNDS / 20, ROUNDS);
    }

    private static boolean check(List<String> urls) {
        try {
            JdbcTarget target = UrlScheme.derive(urls, ClientSettings.NONE);
            assertThat(target.url()).startsWith(isMySql(urls.get(0)) ? "jdbc:mysql://" : "jdbc:postgresql://");
            if (target.password().contains(SECRET)) {
                assertThat(target.url()).doesNotContain(SECRET);
                assertThat(target.toString()).doesNotContain(SECRET);
            }
            sameAsTheClient(urls, target);
            return true;
        } catch (UnusableUrlException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(SECRET);
            return false;
        } catch (RuntimeException e) {
            return fail("Not the documented exception for " + urls, e);
        }
    }

    private static void sameAsTheClient(List<String> urls, JdbcTarget target) {
        String url = urls.get(0).startsWith("vertx-reactive:") ? urls.get(0).substring("vertx-reactive:".length())
                : urls.get(0);
        SqlConnectOptions client = isMySql(url) ? MySQLConnectOptions.fromUri(url) : PgConnectOptions.fromUri(url);
        assertThat(target.username()).isEqualTo(client.getUser());
        assertThat(target.password()).isEqualTo(client.getPassword());
        assertThat(target.url()).contains(":" + client.getPort());
    }

    private static boolean isMySql(String url) {
        return url.replace("vertx-reactive:", "").matches("(?s)(mysql|mariadb)://.*");
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
