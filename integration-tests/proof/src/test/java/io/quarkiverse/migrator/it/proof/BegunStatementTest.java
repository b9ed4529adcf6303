package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.runtime.flyway.resume.ResumingCallback;

/** MySQL has run a structural statement, and the session ends before that is counted: the next start goes on after it. */
class BegunStatementTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @BeforeEach
    void needsMySql() {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "alter table a add column age int | `age` int", "alter table a drop column note | id",
            "alter table a rename column name to title | title", "alter table a rename to b | b",
            "rename table a to b | b", "create index by_name on a (name) | by_name", "drop index by_note on a | id",
            "alter table a add constraint one unique (name) | one", "alter table a add primary key (id) | PRIMARY KEY",
            "alter table a add constraint fk foreign key (note) references other (id) | fk",
            "alter table a modify column name varchar(200) | varchar(200)", "drop table a | done" })
    void isNotRunAgain(String statement, String trace) throws Exception {
        try (Database database = MySqlServer.shared().createDatabase()) {
            database.execute("create table other (id int primary key)",
                    "create table a (id int not null, name varchar(10), note int, key by_note (note))",
                    "insert into a values (1, 'x', null)");
            Files.writeString(folder.resolve("V1__one.sql"),
                    String.join(";\n", "do get_lock('begun', 60)", statement, "create table done (id int)") + ";");

            endAfter(statement, database);

            assertThat(database.query("select statements, next_one from migrator_progress")).containsExactly("1|BEGUN");
            assertThat(structure(database)).contains(trace);
            migrate(database);
            assertThat(database.query("select version, success from flyway_schema_history where version = '1'"))
                    .containsExactly("1|1");
            assertThat(database.query("show tables like 'done'")).hasSize(1);
            assertThat(database.query("show tables like 'migrator%'")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "alter table a add constraint one unique (name) | Duplicate entry" })
    void thatFailsSaysSo(String statement, String message) throws Exception {
        try (Database database = MySqlServer.shared().createDatabase()) {
            database.execute("create table a (name varchar(10))", "insert into a values ('x'), ('x')");
            Files.writeString(folder.resolve("V1__one.sql"), String.join(";\n", "do get_lock('begun', 60)", statement) + ";");
            assertThatThrownBy(() -> migrate(database)).hasMessageContaining(message);
            database.execute("update migrator_progress set next_one = 'BEGUN'", "delete from flyway_schema_history"
                    + " where version = '1'");

            assertThatThrownBy(() -> migrate(database)).hasMessageContaining(message);

            assertThat(database.query("select statements, next_one from migrator_progress")).containsExactly("1|FAILED");
        }
    }

    /** Lets the migration come to the statement, run it, and lose its session before it can count it. */
    private void endAfter(String statement, Database database) throws SQLException {
        try (Connection gate = database.connect();
                Connection reader = database.connect();
                Connection counter = database.connect()) {
            run(gate, "do get_lock('begun', 60)");
            CompletableFuture<Void> migration = CompletableFuture.runAsync(() -> migrate(database));
            await(database, "state = 'User lock'");
            reader.setAutoCommit(false);
            run(reader, "select * from a");
            run(gate, "do release_lock('begun')");
            await(database, "state = 'Waiting for table metadata lock'");
            counter.setAutoCommit(false);
            run(counter, "select * from migrator_progress for update");
            reader.rollback();
            String session = await(database, "info like 'update migrator_progress%'");
            run(gate, "kill " + session);
            assertThatThrownBy(migration::join).isInstanceOf(CompletionException.class);
            counter.rollback();
        }
    }

    private static String await(Database database, String condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        String sql = "select id from information_schema.processlist where db = database() and " + condition;
        List<String> sessions = database.query(sql);
        while (sessions.isEmpty()) {
            assertThat(Instant.now()).as("no session with %s: %s", condition,
                    database.query("select id, state, info from information_schema.processlist")).isBefore(deadline);
            sessions = database.query(sql);
        }
        return sessions.get(0);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String structure(Database database) {
        StringBuilder structure = new StringBuilder("id done ");
        database.query("show tables").forEach(table -> structure.append(table).append(' ')
                .append(database.query("show create table " + table)));
        return structure.toString();
    }

    private void migrate(Database database) {
        Flyway.configure().dataSource(database.jdbcUrl(), database.user(), database.password()).baselineOnMigrate(true)
                .baselineVersion("0").locations("filesystem:" + folder).callbacks(new ResumingCallback()).load().migrate();
    }
}
