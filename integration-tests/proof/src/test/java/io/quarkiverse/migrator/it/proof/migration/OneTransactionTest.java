package io.quarkiverse.migrator.it.proof.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Database;

/** On PostgreSQL a script and its row in the history are committed as one, or not at all. */
class OneTransactionTest {

    private static final String REFUSED = """
            create function refuse() returns trigger language plpgsql as $$ begin raise 'the row is refused'; end $$;
            create constraint trigger refused after insert on flyway_schema_history deferrable initially deferred
                for each row when (new.version = '2') execute function refuse();
            """;

    @TempDir
    Path folder;

    private final Database database = Server.POSTGRESQL.createDatabase();

    @Test
    void aScriptWhoseRowIsRefusedAtTheCommitHasNotRun() {
        Scripts scripts = Scripts.three(folder, database);
        scripts.write(Scripts.FIRST, "create table first (id int);\n" + REFUSED);

        assertThatThrownBy(() -> scripts.migration().migrate()).hasMessageContaining("the row is refused");

        assertThat(history()).containsExactly("1");
        assertThat(database.query("select tablename from pg_tables where tablename in ('first', 'second')"))
                .containsExactly("first");

        database.execute("drop trigger refused on flyway_schema_history");
        scripts.migration().migrate();
        assertThat(history()).containsExactly("1", "2", "3");
    }

    @Test
    void aRoleThatAScriptTakesIsNotThatOfTheHistory() {
        Scripts scripts = Scripts.three(folder, database);
        scripts.write(Scripts.SECOND, "create table second (id int);\nset role pg_read_all_data;\n");

        scripts.migration().migrate();

        assertThat(history()).containsExactly("1", "2", "3");
        assertThat(database.query("select tableowner from pg_tables where tablename = 'third'"))
                .containsExactly(database.user());
    }

    private List<String> history() {
        return database.query("select version from flyway_schema_history order by installed_rank");
    }
}
