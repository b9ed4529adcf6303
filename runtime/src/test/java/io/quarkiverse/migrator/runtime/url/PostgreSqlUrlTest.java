package io.quarkiverse.migrator.runtime.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row for each form of a PostgreSQL URL: what JDBC gets, or why it gets nothing. */
class PostgreSqlUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            // scheme
            "postgresql://db:5433/shop                    | jdbc:postgresql://db:5433/shop              | user | pass",
            "postgres://db:5433/shop                      | jdbc:postgresql://db:5433/shop              | user | pass",
            "vertx-reactive:postgresql://db:5433/shop     | jdbc:postgresql://db:5433/shop              | user | pass",
            "vertx-reactive:postgres://db:5433/shop       | jdbc:postgresql://db:5433/shop              | user | pass",
            // what is left out is what Vert.x takes then
            "postgresql://db/shop                         | jdbc:postgresql://db:5432/shop              | user | pass",
            "postgresql://db                              | jdbc:postgresql://db:5432/db                | user | pass",
            "postgresql:///shop                           | jdbc:postgresql://localhost:5432/shop       | user | pass",
            "postgresql://                                | jdbc:postgresql://localhost:5432/db         | user | pass",
            "postgresql://:5433/shop                      | jdbc:postgresql://localhost:5433/shop       | user | pass",
            "postgresql://ann@/shop                       | jdbc:postgresql://localhost:5432/shop       | ann  | pass",
            // credentials, percent-encoded
            "postgresql://ann:pw@db/shop                  | jdbc:postgresql://db:5432/shop              | ann  | pw",
            "postgresql://a%40n:p%3Aw%2F%3F%23%25@db/shop | jdbc:postgresql://db:5432/shop              | a@n  | p:w/?#%",
            "postgresql://db/shop?user=ann&password=p%26w | jdbc:postgresql://db:5432/shop              | ann  | p&w",
            "postgresql://bob:x@db/shop?user=ann          | jdbc:postgresql://db:5432/shop              | ann  | x",
            // names that JDBC must get encoded
            "postgresql://db/my%20shop                    | jdbc:postgresql://db:5432/my+shop           | user | pass",
            "postgresql://db/a%3Fb%2Fc                    | jdbc:postgresql://db:5432/a%3Fb%2Fc         | user | pass",
            // addresses
            "postgresql://10.0.0.7:5433/shop              | jdbc:postgresql://10.0.0.7:5433/shop        | user | pass",
            "postgresql://[::1]:5433/shop                 | jdbc:postgresql://[::1]:5433/shop           | user | pass",
            "postgresql://[2001:db8::7]/shop              | jdbc:postgresql://[2001:db8::7]:5432/shop   | user | pass",
            "postgresql:///shop?host=db&port=5433         | jdbc:postgresql://db:5433/shop              | user | pass",
            "postgresql://?hostaddr=10.0.0.7&dbname=shop  | jdbc:postgresql://10.0.0.7:5432/shop        | user | pass",
            // lists
            "postgresql://a/shop,postgresql://b:5433/shop | jdbc:postgresql://a:5432,b:5433/shop?targetServerType=primary | user | pass",
            // parameters
            "postgresql://db/shop?sslmode=prefer          | jdbc:postgresql://db:5432/shop?sslmode=prefer | user | pass",
            "postgresql://db/shop?sslmode=VERIFY-CA       | jdbc:postgresql://db:5432/shop?sslmode=verify-ca | user | pass",
            "postgresql://db/shop?application_name=my%20app | jdbc:postgresql://db:5432/shop?ApplicationName=my+app | user | pass",
            "postgresql://db/shop?fallback_application_name=f | jdbc:postgresql://db:5432/shop?ApplicationName=f | user | pass",
            "postgresql://db/shop?search_path=a,b         | jdbc:postgresql://db:5432/shop?currentSchema=a%2Cb | user | pass",
            "postgresql://db/shop?options=-c%20work_mem%3D1MB | jdbc:postgresql://db:5432/shop?options=-c+work_mem%3D1MB | user | pass",
            "postgresql://db/shop?connect_timeout=3       | jdbc:postgresql://db:5432/shop?connectTimeout=3 | user | pass",
            "postgresql://db/shop?loggerLevel=OFF         | jdbc:postgresql://db:5432/shop?loggerLevel=OFF | user | pass",
    })
    void derives(String reactive, String jdbc, String username, String password) {
        List<String> urls = reactive.contains(",postgresql:") ? List.of(reactive.split(",(?=postgresql:)"))
                : List.of(reactive);
        JdbcTarget target = UrlScheme.derive(urls, ClientSettings.NONE);
        assertThat(target).isEqualTo(new JdbcTarget(jdbc, username, password, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "db2://db/shop                            | is of a database that is not supported, db2: use postgresql:// or mysql://",
            "jdbc:postgresql://db/shop                | is not a database URL: it must start with postgresql:// or mysql://",
            "nonsense                                 | is not a database URL: it must start with postgresql:// or mysql://",
            "postgresql://db:port/shop                | is malformed",
            "postgresql://db:99999/shop               | is malformed",
            "postgresql://ann:p@w@db/shop             | is malformed",
            "postgresql://db/shop?sslmode             | is malformed",
            "postgresql://db/shop?sslmode=sometimes   | is malformed",
            "postgresql://a,b/shop                    | is malformed",
            "postgresql://%2Fvar%2Frun%2Fpg/shop      | names a Unix socket, which the PostgreSQL JDBC driver can't open",
            "postgresql:///shop?host=/var/run/pg      | names a Unix socket, which the PostgreSQL JDBC driver can't open",
            "postgresql:///shop?host=a%2Cb            | names a host that is neither a host name nor an IP address",
    })
    void refuses(String reactive, String reason) {
        assertThatThrownBy(() -> UrlScheme.derive(List.of(reactive), ClientSettings.NONE))
                .isInstanceOf(UnusableUrlException.class).hasMessageStartingWith(reason).hasNoCause();
    }

    @Test
    void refusesAListThatIsNotOneDatabase() {
        assertThatThrownBy(() -> UrlScheme.derive(List.of("postgresql://a/x", "mysql://b/x"), ClientSettings.NONE))
                .isInstanceOf(UnusableUrlException.class).hasMessage("lists URLs of different databases");
        for (String other : List.of("postgresql://b/y", "postgresql://ann@b/x", "postgresql://user:pw@b/x",
                "postgresql://b/x?sslmode=require")) {
            assertThatThrownBy(() -> UrlScheme.derive(List.of("postgresql://a/x", other), ClientSettings.NONE))
                    .isInstanceOf(UnusableUrlException.class)
                    .hasMessage("lists URLs that differ in more than host and port, which JDBC can't express");
        }
        assertThatThrownBy(() -> UrlScheme.derive(List.of(), ClientSettings.NONE))
                .isInstanceOf(UnusableUrlException.class).hasMessage("is not set");
    }

    @Test
    void reportsParametersWithoutCounterpart() {
        JdbcTarget target = UrlScheme.derive(List.of("postgresql://db/shop?sslpassword=s3cret&colour=blue&sslmode=prefer"),
                ClientSettings.NONE);
        assertThat(target.url()).isEqualTo("jdbc:postgresql://db:5432/shop?sslmode=prefer");
        assertThat(target.unmappedParameters()).containsExactly("sslpassword", "colour");
    }

    @Test
    void neverShowsThePassword() {
        assertThat(UrlScheme.derive(List.of("postgresql://ann:s3cret@db/shop"), ClientSettings.NONE)).asString()
                .contains("ann").doesNotContain("s3cret");
    }
}
