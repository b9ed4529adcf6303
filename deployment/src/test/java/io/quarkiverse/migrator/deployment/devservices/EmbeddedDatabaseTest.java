package io.quarkiverse.migrator.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedDatabaseTest {

    @ParameterizedTest
    @MethodSource("kinds")
    void datasourcesShareAServerThatStopsWithTheLast(ServerKind kind) throws SQLException {
        EmbeddedDatabase shop = database(kind, "shop", "ann");
        EmbeddedDatabase users = database(kind, "my \"users\"", "ann");
        shop.start();
        try {
            users.start();
            assertThat(port(users)).isEqualTo(port(shop));
            assertThat(users.reactiveUrl()).startsWith(kind.databaseKind() + "://localhost:").endsWith("/my+%22users%22");
            assertThat(query(users.jdbcUrl(), "select " + currentDatabase(kind))).isEqualTo("my \"users\"");
            assertThat(query(shop.jdbcUrl(), "select current_user")).startsWith("ann");
            assertThat(shop.serverDescription()).matches("embedded (PostgreSQL 18|MySQL 8)\\S* at localhost:\\d+");

            EmbeddedDatabase again = database(kind, "shop", "bob");
            assertThatThrownBy(again::start).isInstanceOf(IllegalStateException.class).hasMessageContaining("shop")
                    .hasMessageContaining("devservices.db-name").hasMessageNotContaining("s3cr");

            users.close();
            assertThat(query(shop.jdbcUrl(), "select 1")).isEqualTo("1");
        } finally {
            String url = shop.jdbcUrl();
            users.close();
            shop.close();
            assertThatThrownBy(() -> query(url, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDatabaseThatIsStartedAgainIsEmpty(ServerKind kind) throws SQLException {
        EmbeddedDatabase keeper = database(kind, "keeper", "ann");
        EmbeddedDatabase shop = database(kind, "shop", "ann");
        keeper.start();
        try {
            shop.start();
            run(shop.jdbcUrl(), "create table t (id int)");
            run(shop.jdbcUrl(), "create schema beside");
            assertThat(tables(kind, shop)).isEqualTo("1");
            shop.close();
            shop.start();
            assertThat(tables(kind, shop)).isEqualTo("0");
        } finally {
            shop.close();
            keeper.close();
        }
    }

    /** MySQL's programs are for Linux on amd64, and need libraries that a machine may lack. */
    static List<ServerKind> kinds() {
        List<ServerKind> kinds = new ArrayList<>(ServerKind.ALL);
        String obstacle = obstacle();
        if (!obstacle.isEmpty()) {
            System.out.println("Tests on the embedded MySQL are left out: " + obstacle);
            kinds.removeIf(MySqlKind.class::isInstance);
        }
        return kinds;
    }

    private static String obstacle() {
        if (MySqlPrograms.archive().isEmpty()) {
            return "there are no programs for this system";
        }
        try {
            MySqlPrograms.unpacked();
            return "";
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private static EmbeddedDatabase database(ServerKind kind, String name, String username) {
        return new EmbeddedDatabase(kind, name, new DatabaseAccount(username, "s3cr'e\\t"), Map.of());
    }

    private static String currentDatabase(ServerKind kind) {
        return kind instanceof MySqlKind ? "database()" : "current_database()";
    }

    private static String tables(ServerKind kind, EmbeddedDatabase database) throws SQLException {
        return query(database.jdbcUrl(), "select count(*) from information_schema.tables where table_name = 't' and "
                + (kind instanceof MySqlKind ? "table_schema" : "table_catalog") + " = " + currentDatabase(kind));
    }

    private static String port(EmbeddedDatabase database) {
        return database.jdbcUrl().replaceAll(".*localhost:(\\d+).*", "$1");
    }

    private static void run(String url, String sql) throws SQLException {
        try (Connection connection = connect(url); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "ann", "s3cr'e\\t");
    }
}
