package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.flywaydb.core.internal.jdbc.DriverDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.runtime.drift.Drift;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Snapshot;

/** A database that was just migrated has no drift, whatever the entities are and whichever way it came. */
class DriftProofTest {

    static Stream<ProofCase> cases() {
        return Stream.of(Server.values()).flatMap(Families::cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMigratedDatabaseHasNone(ProofCase proven) {
        Optional<String> obstacle = proven.server().obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        Model before = proven.before().read();
        Model after = proven.after().read();
        Draft draft = MigratorScript.draft(before.schema(), after.schema(), proven.answers(after.hints()),
                proven.server().dialect());
        assumeTrue(draft.plan().questions().isEmpty(), "the build stops");
        String create = MigratorScript.between(Schema.empty(), before.schema(), Answers.none(), proven.server().dialect())
                .text();
        Catalogs catalogs = Catalogs.of(proven.server(), before, after);
        try (Database database = proven.server().createDatabase()) {
            try {
                database.execute(create);
                database.execute(
                        draft.migration(List.of(), after.schema(), proven.server().dialect(), "").text());
                Snapshot snapshot = new Snapshot(proven.server().dialect().name(), List.of(), after.schema());
                var catalog = database.catalog();

                assertThat(Drift.between(snapshot, source(database), "", Set.of())).isEmpty();
                assertThat(catalog.diff(database.catalog())).as("what the comparison left behind").isEmpty();
            } finally {
                catalogs.drop(database);
            }
        }
    }

    private static DriverDataSource source(Database database) {
        return new DriverDataSource(DriftProofTest.class.getClassLoader(), null, database.jdbcUrl(), database.user(),
                database.password());
    }
}
