package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.runtime.flyway.resume.ResumingCallback;

/** A script that stops in the middle on MySQL goes on where it stopped. */
class ResumeTest {

    private static final List<String> SCRIPT = List.of("create table a (id int, name varchar(10))",
            "insert into a values (1, 'x'), (2, 'x')", "alter table a add column age int",
            "update a set age = id", "alter table a add constraint one unique (name)", "create table b (id int)");

    @TempDir
    Path folder;
    private Database database;

    @BeforeEach
    void create() throws IOException {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        database = MySqlServer.shared().createDatabase();
        write(SCRIPT);
    }

    @AfterEach
    void drop() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void goesOnWithTheStatementThatFailed() {
        List<String> log = logged(() -> assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class)
                .hasMessageContaining("Duplicate entry 'x'"));
        assertThat(log)
                .anyMatch(line -> line.contains("V1__one.sql stopped at its statement 5: alter table a add constraint one"
                        + " unique (name)"));
        assertThat(database.query("select statements, next_one from migrator_progress")).containsExactly("4|FAILED");
        assertThat(database.query("select version, success from flyway_schema_history")).containsExactly("1|0");

        database.execute("update a set name = 'y' where id = 2");
        migrate();

        assertThat(database.query("select id, name, age from a order by id")).containsExactly("1|x|1", "2|y|2");
        assertThat(database.query("select count(*) from b")).containsExactly("0");
        assertDone();
        migrate();
        assertDone();
    }

    @Test
    void failsAgainWithTheSameStatementAndStillGoesOn() {
        assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class);
        assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class).hasMessageContaining("Duplicate entry 'x'");
        assertThat(database.query("select statements, next_one from migrator_progress")).containsExactly("4|FAILED");

        database.execute("delete from a where id = 2");
        migrate();

        assertDone();
    }

    @Test
    void theFailedStatementMayBeEditedAndWhatRanMayNot() throws IOException {
        assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class);
        write(edited(3, "update a set age = 0"));
        assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class).hasMessageContaining("stopped at its statement 5")
                .hasMessageContaining("have been edited since");

        write(edited(4, "alter table a add constraint one unique (id)"));
        migrate();

        assertThat(database.query("select id, age from a order by id")).containsExactly("1|1", "2|2");
        assertDone();
    }

    @Test
    void aScriptThatWasRepairedByHandStartsFromItsBeginning() {
        assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class);
        database.execute("drop table a");
        database.execute("delete from flyway_schema_history");

        assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class).hasMessageContaining("Duplicate entry 'x'");

        assertThat(database.query("select id, age from a order by id")).containsExactly("1|1", "2|2");
    }

    @Test
    void aProcessThatEndedInTheMiddleLeavesWhatIsToBeDone() {
        assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class);
        // As if it had been killed after its fourth statement: nothing says that one failed
        database.execute("delete from flyway_schema_history", "update migrator_progress set next_one = 'WAITS'",
                "update a set name = id");

        migrate();

        assertDone();
    }

    @Test
    void whatHoldsForASessionIsSaidAgain() throws IOException {
        write(List.of("set @n = 7", "create table a (id int)", "insert into a values (1), (1)",
                "alter table a add constraint one unique (id)", "insert into a values (@n)"));
        assertThatThrownBy(this::migrate).isInstanceOf(FlywayException.class);
        database.execute("delete from a limit 1");

        migrate();

        assertThat(database.query("select id from a order by id")).containsExactly("1", "7");
        assertDone();
    }

    @Test
    void whatAnotherProcessIsAtStaysUntilItIsDone() throws IOException {
        write(List.of("create table a (id int)"));
        migrate();
        database.execute("create table migrator_progress (script varchar(255) not null primary key, statements int not null,"
                + " digest varchar(64) not null, next_one varchar(10) not null)",
                "insert into migrator_progress values ('V9__later.sql', 2, 'digest', 'BEGUN')");

        write(2, List.of("create table b (id int)"));
        migrate();

        assertThat(database.query("select script from migrator_progress order by 1")).contains("V9__later.sql");

        database.execute("delete from migrator_progress where script = 'V9__later.sql'");
        write(3, List.of("create table c (id int)"));
        migrate();

        assertThat(database.query("show tables like 'migrator%'")).isEmpty();
    }

    @Test
    void manyMigrateAtOnce() throws Exception {
        int processes = 8;
        int scripts = 10;
        for (int version = 1; version <= scripts; version++) {
            write(version, List.of("create table t" + version + " (id int)", "insert into t" + version + " values (1)",
                    "alter table t" + version + " add column name int"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(processes);
        try {
            List<Future<?>> starts = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                starts.add(threads.submit(this::migrate));
            }
            for (Future<?> start : starts) {
                start.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(database.query("select count(*), sum(success) from flyway_schema_history"))
                .containsExactly(scripts + "|" + scripts);
        assertThat(database.query("show tables like 'migrator%'")).isEmpty();
    }

    private void assertDone() {
        assertThat(database.query("select version, success from flyway_schema_history")).containsExactly("1|1");
        assertThat(database.query("show tables like 'migrator%'")).isEmpty();
    }

    private void migrate() {
        Flyway.configure().dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("filesystem:" + folder).callbacks(new ResumingCallback()).load().migrate();
    }

    private static List<String> logged(Runnable steps) {
        List<String> lines = new ArrayList<>();
        Logger logger = Logger.getLogger("io.quarkiverse.migrator");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(String.format(line.getMessage(), line.getParameters()));
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        logger.addHandler(handler);
        try {
            steps.run();
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }

    private void write(List<String> statements) throws IOException {
        write(1, statements);
    }

    private void write(int version, List<String> statements) throws IOException {
        Files.writeString(folder.resolve("V" + version + "__one.sql"), String.join(";\n", statements) + ";\n");
    }

    private static List<String> edited(int index, String statement) {
        List<String> edited = new ArrayList<>(SCRIPT);
        edited.set(index, statement);
        return edited;
    }
}
