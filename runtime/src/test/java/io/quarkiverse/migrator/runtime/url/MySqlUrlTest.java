package io.quarkiverse.migrator.runtime.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row for each form of a MySQL URL: what JDBC gets, or why it gets nothing. */
class MySqlUrlTest {

    private static final String KEY = "allowPublicKeyRetrieval=true";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", value = {
            // scheme
            "mysql://db:3307/shop                       | jdbc:mysql://db:3307/shop          | root | ''",
            "mariadb://db:3307/shop                     | jdbc:mysql://db:3307/shop          | root | ''",
            "vertx-reactive:mysql://db:3307/shop        | jdbc:mysql://db:3307/shop          | root | ''",
            // what is left out is what Vert.x takes then
            "mysql://db/shop                            | jdbc:mysql://db:3306/shop          | root | ''",
            "mysql://db                                 | jdbc:mysql://db:3306/              | root | ''",
            "mysql:///shop                              | jdbc:mysql://localhost:3306/shop   | root | ''",
            "mysql://                                   | jdbc:mysql://localhost:3306/       | root | ''",
            "mysql://:3307/shop                         | jdbc:mysql://localhost:3307/shop   | root | ''",
            "mysql://ann@/shop                          | jdbc:mysql://localhost:3306/shop   | ann  | ''",
            // credentials, percent-encoded
            "mysql://ann:pw@db/shop                     | jdbc:mysql://db:3306/shop          | ann  | pw",
            "mysql://a%40n:p%3Aw%2F%3F%23%25@db/shop    | jdbc:mysql://db:3306/shop          | a@n  | p:w/?#%",
            "mysql://db/shop?user=ann&password=p%26w    | jdbc:mysql://db:3306/shop          | ann  | p&w",
            // names that JDBC must get encoded
            "mysql://db/my%20shop                       | jdbc:mysql://db:3306/my%20shop     | root | ''",
            "mysql://db/a%3Fb%2Fc                       | jdbc:mysql://db:3306/a%3Fb%2Fc     | root | ''",
            // addresses
            "mysql://10.0.0.7:3307/shop                 | jdbc:mysql://10.0.0.7:3307/shop    | root | ''",
            "mysql://[::1]:3307/shop                    | jdbc:mysql://[::1]:3307/shop       | root | ''",
            "mysql://?host=db&port=3307&schema=shop     | jdbc:mysql://db:3307/shop          | root | ''",
            // lists
            "mysql://a/shop,mysql://b:3307/shop         | jdbc:mysql://a:3306,b:3307/shop    | root | ''",
    })
    void derives(String reactive, String jdbc, String username, String password) {
        JdbcTarget target = UrlScheme.derive(List.of(reactive.split(",")), ClientSettings.NONE);
        assertThat(target).isEqualTo(new JdbcTarget(jdbc + "?" + KEY, username, password, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "?charset=utf8mb4                    |                                 | allowPublicKeyRetrieval=true&characterEncoding=UTF-8",
            "?collation=utf8mb4_bin              |                                 | allowPublicKeyRetrieval=true&connectionCollation=utf8mb4_bin",
            "?serverTimezone=Europe/Berlin       |                                 | allowPublicKeyRetrieval=true&connectionTimeZone=Europe%2FBerlin",
            "?connectionTimeZone=UTC             |                                 | allowPublicKeyRetrieval=true&connectionTimeZone=UTC",
            "?useAffectedRows=true               |                                 | allowPublicKeyRetrieval=true&useAffectedRows=true",
            "?connectTimeout=300                 |                                 | allowPublicKeyRetrieval=true&connectTimeout=300",
            "?allowPublicKeyRetrieval=false      |                                 | allowPublicKeyRetrieval=false",
            "?sessionVariables=sql_mode%3D'ANSI%20QUOTES' |                        | allowPublicKeyRetrieval=true&sessionVariables=sql_mode%3D%27ANSI%20QUOTES%27",
            "?sslMode=disabled                   |                                 | allowPublicKeyRetrieval=true&sslMode=DISABLED",
            "?sslMode=required                   |                                 | sslMode=REQUIRED",
            "?sslMode=disabled                   | mysql.ssl-mode=verify-ca        | sslMode=VERIFY_CA",
            "''                                  | mysql.ssl-mode=VERIFY_IDENTITY;trust-all=true | sslMode=REQUIRED",
            "''                                  | mysql.ssl-mode=verify_ca;trust-certificate-jks=true;trust-certificate-jks.path=ca.jks | sslMode=VERIFY_CA&trustCertificateKeyStoreType=JKS&trustCertificateKeyStoreUrl=file%3Aca.jks",
            "?charset=latin1                     | mysql.charset=utf8mb4;mysql.collation=utf8mb4_bin;mysql.use-affected-rows=true | allowPublicKeyRetrieval=true&characterEncoding=UTF-8&connectionCollation=utf8mb4_bin&useAffectedRows=true",
    })
    void maps(String query, String settings, String parameters) {
        JdbcTarget target = UrlScheme.derive(List.of("mysql://db/shop" + query), of(settings));
        assertThat(target.url()).isEqualTo("jdbc:mysql://db:3306/shop?" + parameters);
        assertThat(target.unmappedParameters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mysql://db:port/shop                | is malformed",
            "mysql://db:99999/shop               | is malformed",
            "mysql://ann:p@w@db/shop             | is malformed",
            "mysql://db/shop?charset             | is malformed",
            "mysql://db/shop?collation=nonsense  | is malformed",
            "mysql://a,b/shop                    | is malformed",
            "mysql://db/shop?sslMode=sometimes   | has an SSL mode that MySQL doesn't know",
            "mysql://%2Fvar%2Frun%2Fmysql/shop   | names a Unix socket, which the MySQL JDBC driver can't open",
            "mysql:///shop?socket=/run/my.sock   | names a Unix socket, which the MySQL JDBC driver can't open",
            "mysql:///shop?host=a%2Cb            | names a host that is neither a host name nor an IP address",
    })
    void refuses(String reactive, String reason) {
        assertThatThrownBy(() -> UrlScheme.derive(List.of(reactive), ClientSettings.NONE))
                .isInstanceOf(UnusableUrlException.class).hasMessageStartingWith(reason).hasNoCause();
    }

    @Test
    void refusesAListThatIsNotOneDatabase() {
        for (String other : List.of("mysql://b/y", "mysql://ann@b/x", "mysql://root:pw@b/x", "mysql://b/x?charset=latin1")) {
            assertThatThrownBy(() -> UrlScheme.derive(List.of("mysql://a/x", other), ClientSettings.NONE))
                    .isInstanceOf(UnusableUrlException.class)
                    .hasMessage("lists URLs that differ in more than host and port, which JDBC can't express");
        }
    }

    @Test
    void refusesCertificatesThatTheDriverCannotRead() {
        for (String store : List.of("trust-certificate-pem", "trust-certificate-pfx")) {
            assertThatThrownBy(
                    () -> UrlScheme.derive(List.of("mysql://db/shop"), of("mysql.ssl-mode=verify-ca;" + store + "=true")))
                    .isInstanceOf(UnusableUrlException.class).hasMessageContaining("reactive." + store)
                    .hasMessageContaining("reactive.trust-certificate-jks");
        }
    }

    @Test
    void reportsWhatItLeavesOut() {
        JdbcTarget target = UrlScheme.derive(
                List.of("mysql://ann:s3cret@db/shop?colour=blue&charset=koi8r&characterEncoding=UTF-8"),
                of("mysql.ssl-mode=required;key-certificate-pem=true"));
        assertThat(target.url()).isEqualTo("jdbc:mysql://db:3306/shop?characterEncoding=UTF-8&sslMode=REQUIRED");
        assertThat(target.unmappedParameters()).containsExactly("colour", "charset", "reactive.key-certificate-pem");
        assertThat(target).asString().contains("ann").doesNotContain("s3cret");
    }

    private static ClientSettings of(String settings) {
        Map<String, String> values = new HashMap<>();
        if (settings != null) {
            Arrays.stream(settings.split(";")).map(setting -> setting.split("=", 2))
                    .forEach(setting -> values.put(setting[0], setting[1]));
        }
        return radical -> Optional.ofNullable(values.get(radical));
    }
}
