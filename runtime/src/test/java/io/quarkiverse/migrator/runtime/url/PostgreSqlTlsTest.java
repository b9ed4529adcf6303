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

/** The JDBC driver trusts whom the reactive client trusts. */
class PostgreSqlTlsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "?sslmode=disable     |                                        | sslmode=disable",
            "?sslmode=require     | trust-all=true                         | sslmode=require",
            "?sslmode=require     |                                        | sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory&sslmode=require",
            "?sslmode=require     | trust-certificate-pem=true;trust-certificate-pem.certs=ca.pem | sslmode=verify-ca&sslrootcert=ca.pem",
            "?sslmode=require     | hostname-verification-algorithm=HTTPS  | sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory&sslmode=verify-full",
            "?sslmode=require     | hostname-verification-algorithm=NONE;trust-all=true | sslmode=require",
            "?sslmode=verify-full | trust-certificate-pem=true;trust-certificate-pem.certs[0]=ca.pem | sslmode=verify-full&sslrootcert=ca.pem",
            "?sslmode=verify-ca   | trust-certificate-pem=false;trust-certificate-pem.certs=ca.pem | sslmode=verify-ca",
            "?sslmode=disable     | postgresql.ssl-mode=VERIFY_CA          | sslmode=verify-ca",
            "''                   | postgresql.ssl-mode=prefer             | sslmode=prefer",
            "?sslmode=prefer      | key-certificate-pem=true;key-certificate-pem.certs=c.pem;key-certificate-pem.keys=k.pem | sslcert=c.pem&sslkey=k.pem&sslmode=prefer",
            "?search_path=a       | additional-properties.search_path=b    | currentSchema=b",
            "''                   | additional-properties.\"application_name\"=b | ApplicationName=b",
    })
    void maps(String query, String settings, String parameters) {
        JdbcTarget target = UrlScheme.derive(List.of("postgresql://db/shop" + query), of(settings));
        assertThat(target.url()).isEqualTo("jdbc:postgresql://db:5432/shop?" + parameters);
        assertThat(target.unmappedParameters()).isEmpty();
    }

    @Test
    void refusesATrustStoreThatTheDriverCannotRead() {
        for (String store : List.of("trust-certificate-jks", "trust-certificate-pfx")) {
            assertThatThrownBy(() -> UrlScheme.derive(List.of("postgresql://db/shop?sslmode=require"), of(store + "=true")))
                    .isInstanceOf(UnusableUrlException.class).hasMessageContaining("reactive." + store)
                    .hasMessageContaining("reactive.trust-certificate-pem");
        }
    }

    @Test
    void reportsWhatItLeavesOut() {
        JdbcTarget target = UrlScheme.derive(List.of("postgresql://db/shop?sslmode=require"), of("key-certificate-jks=true;"
                + "trust-certificate-pem=true;trust-certificate-pem.certs=a.pem,b.pem"));
        assertThat(target.url()).contains("sslrootcert=a.pem");
        assertThat(target.unmappedParameters()).containsExactly("reactive.trust-certificate-pem.certs[1]",
                "reactive.key-certificate-jks");
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
