package io.quarkiverse.migrator.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    @Test
    void datasourcesShareAServerThatStopsWithTheLast() throws SQLException {
        EmbeddedDatabase shop = database("shop", "ann");
        EmbeddedDatabase users = database("my \"users\"", "ann");
        shop.start();
        try {
            users.start();
            assertThat(port(users)).isEqualTo(port(shop));
            assertThat(users.reactiveUrl()).startsWith("postgresql://localhost:").endsWith("/my+%22users%22");
            assertThat(query(users.jdbcUrl(), "select current_database()")).isEqualTo("my \"users\"");
            assertThat(query(shop.jdbcUrl(), "select current_user")).isEqualTo("ann");
            assertThat(shop.serverDescription()).startsWith("embedded PostgreSQL 18").contains("at localhost:");

            EmbeddedDatabase again = database("shop", "bob");
            assertThatThrownBy(again::start).isInstanceOf(IllegalStateException.class).hasMessageContaining("shop")
                    .hasMessageContaining("devservices.db-name").hasMessageNotContaining("s3cret");

            users.close();
            assertThat(query(shop.jdbcUrl(), "select 1")).isEqualTo("1");
        } finally {
            String url = shop.jdbcUrl();
            users.close();
            shop.close();
            assertThatThrownBy(() -> query(url, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aDatabaseThatIsStartedAgainIsEmpty() throws SQLException {
        EmbeddedDatabase keeper = database("keeper", "ann");
        EmbeddedDatabase shop = database("shop", "ann");
        keeper.start();
        try {
            shop.start();
            query(shop.jdbcUrl(), "create table t (id int); select 1");
            shop.close();
            shop.start();
            assertThat(query(shop.jdbcUrl(), "select count(*) from pg_tables where tablename = 't'")).isEqualTo("0");
        } finally {
            shop.close();
            keeper.close();
        }
    }

    private static EmbeddedDatabase database(String name, String username) {
        return new EmbeddedDatabase(name, new DatabaseAccount(username, "s3cret"), Map.of());
    }

    private static String port(EmbeddedDatabase database) {
        return database.jdbcUrl().replaceAll(".*localhost:(\\d+).*", "$1");
    }

    private static String query(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "ann", "s3cret");
                Statement statement = connection.createStatement()) {
            boolean isResult = statement.execute(sql);
            while (!isResult && statement.getUpdateCount() >= 0) {
                isResult = statement.getMoreResults();
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
