package io.quarkiverse.migrator.it.proof.migration;

import static io.quarkiverse.migrator.it.proof.migration.Scripts.FIRST;
import static io.quarkiverse.migrator.it.proof.migration.Scripts.SECOND;
import static io.quarkiverse.migrator.it.proof.migration.Scripts.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.runtime.migration.DatasourceMigration;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.migration.Problem;
import io.quarkiverse.migrator.runtime.migration.ProblemKind;
import io.quarkiverse.migrator.runtime.migration.ScriptState;

/** Scripts that are not what they were: each is named with what to do, and nothing is applied. */
class TamperingTest {

    private static final String FOURTH = "V4__fourth.sql";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void edited(Server server) {
        tampered(server, scripts -> scripts.write(SECOND, "create table second (id int, name int);\n"), flyway -> {
        }, ProblemKind.EDITED, SECOND, "V2__second.sql was edited after it was applied on 2", "git checkout",
                "quarkus.flyway.repair-at-start=true");
    }

    @ParameterizedTest
    @EnumSource
    void deleted(Server server) {
        tampered(server, scripts -> scripts.delete(SECOND), flyway -> {
        }, ProblemKind.MISSING, SECOND, "V2__second.sql was applied on 2", "the application no longer has it",
                "git checkout");
    }

    @ParameterizedTest
    @EnumSource
    void renamed(Server server) {
        tampered(server, scripts -> scripts.rename(SECOND, "V2__other.sql"), flyway -> {
        }, ProblemKind.RENAMED, SECOND, "is now called V2__other.sql", "former name");
    }

    @ParameterizedTest
    @EnumSource
    void givenAnotherVersion(Server server) {
        tampered(server, scripts -> scripts.rename(SECOND, "V5__second.sql"), flyway -> {
        }, ProblemKind.RENAMED, SECOND, "is now called V5__second.sql", "run once more", "former name");
    }

    @ParameterizedTest
    @EnumSource
    void misnamed(Server server) {
        tampered(server, scripts -> scripts.write("v40_bad.sql", "create table bad (id int);\n"), flyway -> {
        }, ProblemKind.MISNAMED, "v40_bad.sql", "v40_bad.sql would never be applied", "Rename it to V40__bad.sql");
    }

    @ParameterizedTest
    @EnumSource
    void withOneUnderscore(Server server) {
        tampered(server, scripts -> scripts.write("V5_1_late.sql", "create table late (id int);\n"), flyway -> {
        }, ProblemKind.MISNAMED, "V5_1_late.sql", "Rename it to V5_1__late.sql");
    }

    @ParameterizedTest
    @EnumSource
    void outOfOrder(Server server) {
        tampered(server, scripts -> scripts.write("V2_1__late.sql", "create table late (id int);\n"), flyway -> {
        }, ProblemKind.OUT_OF_ORDER, "V2_1__late.sql", "V3__third.sql, which comes after it",
                "quarkus.flyway.out-of-order=true");
    }

    @ParameterizedTest
    @EnumSource
    void withTheSameVersion(Server server) {
        tampered(server, scripts -> scripts.write("V2__another.sql", "create table another (id int);\n"), flyway -> {
        }, ProblemKind.DUPLICATE, "V2__another.sql", "V2__second.sql have the same version, 2", "next free version");
    }

    @ParameterizedTest
    @EnumSource
    void olderThanTheDatabase(Server server) {
        tampered(server, scripts -> {
            scripts.delete(SECOND);
            scripts.delete(THIRD);
            scripts.delete(FOURTH);
        }, flyway -> {
        }, ProblemKind.NEWER_DATABASE, SECOND, "newer version of the application", "V2__second.sql on 2", "V3__third.sql on 2",
                "downgrade --to 1", "quarkus.flyway.ignore-future-migrations=true");
    }

    @ParameterizedTest
    @EnumSource
    void withoutAWayBackThereIsAWarningOnly(Server server) {
        Scripts scripts = applied(server);
        scripts.write(FOURTH, "create table fourth (id int);\n");

        MigrationStatus status = scripts.migration().status();

        assertThat(status.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.NO_UNDO);
            assertThat(problem.toString()).contains(FOURTH, "U4__fourth.sql");
            assertThat(problem.blocking()).isFalse();
        });
        assertThat(status.scripts()).filteredOn(script -> script.file().equals(THIRD)).singleElement()
                .satisfies(script -> assertThat(script.undo()).isPresent().get().asString().endsWith("undo/U3__third.sql"));
        assertThat(scripts.migration().migrate().applied()).extracting("file").containsExactly(FOURTH);
    }

    @ParameterizedTest
    @EnumSource
    void withTablesAndNoHistory(Server server) {
        Database database = database(server);
        database.execute("create table customer (id int)");
        Scripts scripts = Scripts.three(folder, database);

        Problem problem = refused(scripts, scripts.migration());

        assertThat(problem.kind()).isEqualTo(ProblemKind.NO_HISTORY);
        assertThat(problem.toString()).contains("has a table", "command=\"stamp\"", "command=\"migrate --yes\"",
                "quarkus.flyway.baseline-on-migrate=true", "cancel", "quarkus.datasource.reactive.url");
        MigrationStatus status = scripts.migration().status();
        assertThat(status.tables()).isEqualTo(1);
        assertThat(status.history()).isFalse();
        DatasourceMigration continued = Scripts.migration(scripts.flyway().baselineOnMigrate(true).baselineVersion("0"));
        assertThat(continued.migrate().applied()).extracting("file").containsExactly(FIRST, SECOND, THIRD);
        assertThat(scripts.migration().status().problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void untouchedScriptsAreAppliedOnce(Server server) {
        Scripts scripts = Scripts.three(folder, database(server));
        MigrationStatus before = scripts.migration().status();
        assertThat(before.pending()).extracting("file").containsExactly(FIRST, SECOND, THIRD);
        assertThat(before.history()).isFalse();
        assertThat(before.currentVersion()).isEmpty();
        assertThat(catalog(scripts)).as("status writes nothing").isEmpty();

        assertThat(scripts.migration().migrate().version()).contains("3");
        MigrationStatus after = scripts.migration().status();

        assertThat(after.scripts()).extracting("state").containsOnly(ScriptState.APPLIED).hasSize(3);
        assertThat(after.scripts()).allSatisfy(script -> assertThat(script.installedOn()).isPresent());
        assertThat(after.problems()).isEmpty();
        assertThat(after.currentVersion()).contains("3");
        assertThat(after.tables()).isEqualTo(3);
        assertThat(after.product()).matches(server.product() + " \\d+(\\.\\d+)+");
        assertThat(scripts.migration().migrate().applied()).isEmpty();
    }

    /** Three scripts are applied, a fourth is to come, and something else has happened to them. */
    private void tampered(Server server, Consumer<Scripts> tampering, Consumer<FluentConfiguration> settings,
            ProblemKind kind, String file, String... words) {
        Scripts scripts = applied(server);
        scripts.write(FOURTH, "create table fourth (id int);\n");
        scripts.write("../undo/U4__fourth.sql", "drop table fourth;\n");
        tampering.accept(scripts);
        FluentConfiguration flyway = scripts.flyway();
        settings.accept(flyway);

        Problem problem = refused(scripts, Scripts.migration(flyway));

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.scripts()).contains(file);
        assertThat(problem.toString()).contains(words);
    }

    private Problem refused(Scripts scripts, DatasourceMigration migration) {
        List<String> before = catalog(scripts);
        MigrationException refusal = catchThrowableOfType(MigrationException.class, migration::migrate);
        assertThat(catalog(scripts)).as("nothing was applied").isEqualTo(before);
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal).hasMessageContaining("Nothing was applied to the default datasource. ")
                .hasMessageContaining(refusal.problems().get(0).toString());
        assertThat(migration.status().blocking()).isEqualTo(refusal.problems());
        return refusal.problems().get(0);
    }

    private static List<String> catalog(Scripts scripts) {
        return scripts.database().catalog().rows("table");
    }

    private Scripts applied(Server server) {
        Scripts scripts = Scripts.three(folder, database(server));
        scripts.migration().migrate();
        return scripts;
    }

    private static Database database(Server server) {
        Optional<String> obstacle = server.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        return server.createDatabase();
    }
}
