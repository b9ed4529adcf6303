package io.quarkiverse.migrator.it.proof.migration;

import static io.quarkiverse.migrator.it.proof.migration.Scripts.FIRST;
import static io.quarkiverse.migrator.it.proof.migration.Scripts.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.runtime.migration.DatasourceMigration;
import io.quarkiverse.migrator.runtime.migration.MigrateOptions;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.migration.Problem;

/** A database in which there is nothing gets its scripts without a look at its status, and that is never seen. */
class NewDatabaseTest {

    @TempDir
    Path folder;

    /** What is said, and what is in the database then. */
    private record End(String said, List<String> warnings, Catalog catalog) {
    }

    @ParameterizedTest
    @CsvSource({
            "POSTGRESQL, none", "MYSQL, none",
            "POSTGRESQL, no way back", "MYSQL, no way back",
            "POSTGRESQL, misnamed", "MYSQL, misnamed",
            "POSTGRESQL, strange", "MYSQL, strange",
            "POSTGRESQL, same version", "MYSQL, same version",
            "POSTGRESQL, a view", "MYSQL, a view",
            "POSTGRESQL, a script that fails", "MYSQL, a script that fails",
            "POSTGRESQL, the first fails", "MYSQL, the first fails" })
    void endsAsWithALook(Server server, String trouble) throws SQLException {
        End looked = end(server, trouble, "looked", (migration, warnings) -> {
            MigrationStatus status = migration.status();
            status.problems().stream().filter(problem -> !problem.blocking()).forEach(warnings::add);
            migration.migrate(status, MigrateOptions.ALL);
        });
        End direct = end(server, trouble, "direct", (migration, warnings) -> migration.migrateNew(warnings::add));

        assertThat(direct).isEqualTo(looked);
        assertThat(looked.said().isEmpty()).isEqualTo(List.of("none", "no way back", "strange").contains(trouble));
        assertThat(looked.catalog().rows().stream().anyMatch(row -> row.contains("third"))).isEqualTo(looked.said().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void isOneWithoutATableAndWithoutAHistory(Server server) throws SQLException {
        try (Database database = database(server)) {
            Scripts scripts = Scripts.three(folder, database);
            assertThat(isNew(scripts)).isTrue();
            scripts.migration().migrate();
            assertThat(isNew(scripts)).isFalse();
            List.of("first", "second", "third").forEach(table -> database.execute("drop table " + table));
            assertThat(isNew(scripts)).as("with a history").isFalse();
        }
        try (Database database = database(server)) {
            database.execute("create table first (id int)");
            assertThat(isNew(Scripts.three(folder, database))).as("with a table").isFalse();
        }
    }

    private End end(Server server, String trouble, String run, Way way) throws SQLException {
        try (Database database = database(server)) {
            Scripts scripts = Scripts.three(folder.resolve(run), database);
            switch (trouble) {
                case "no way back" -> scripts.write("V4__fourth.sql", "create table fourth (id int);\n");
                case "misnamed" -> scripts.write("v40_bad.sql", "create table bad (id int);\n");
                case "strange" -> scripts.write("notes.sql", "create table notes (id int);\n");
                case "same version" -> scripts.write("V2__another.sql", "create table another (id int);\n");
                case "a view" -> database.execute("create view seen as select 1 as one");
                case "a script that fails" -> scripts.write(SECOND, "create table second (id nothing);\n");
                case "the first fails" -> scripts.write(FIRST, "create table first (id nothing);\n");
                default -> assertThat(trouble).isEqualTo("none");
            }
            assertThat(isNew(scripts)).isTrue();
            List<Problem> warnings = new ArrayList<>();
            String said = "";
            try {
                way.migrate(scripts.migration(), warnings);
            } catch (MigrationException e) {
                said = e.getMessage();
            }
            return new End(said.replace(scripts.folder().toString(), ""),
                    warnings.stream().map(warning -> warning.toString().replace(scripts.folder().toString(), "")).toList(),
                    database.catalog());
        }
    }

    private static boolean isNew(Scripts scripts) throws SQLException {
        Connection connection = scripts.database().connect();
        boolean isNew = scripts.migration().isNew(() -> connection);
        assertThat(connection.isClosed()).isTrue();
        return isNew;
    }

    private static Database database(Server server) {
        Optional<String> obstacle = server.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        return server.createDatabase();
    }

    private interface Way {

        void migrate(DatasourceMigration migration, List<Problem> warnings);
    }
}
