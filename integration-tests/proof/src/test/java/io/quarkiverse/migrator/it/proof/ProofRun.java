package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.internal.jdbc.DriverDataSource;

import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Step;
import io.quarkiverse.migrator.runtime.drift.Difference;
import io.quarkiverse.migrator.runtime.drift.Drift;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;

/** Runs a case, and gathers what did not hold. */
final class ProofRun {

    private final ProofCase proven;
    private final Model before;
    private final Model after;
    private final Answers answers;
    private final Catalogs catalogs;
    private final Map<Proof, String> failures = new EnumMap<>(Proof.class);

    private ProofRun(ProofCase proven) {
        this.proven = proven;
        this.before = proven.before().read();
        this.after = proven.after().read();
        this.answers = proven.answers(after.hints());
        this.catalogs = Catalogs.of(proven.server(), before, after);
    }

    /** What did not hold, with the reason. */
    static Map<Proof, String> failures(ProofCase proven) {
        ProofRun run = new ProofRun(proven);
        run.run();
        return run.failures;
    }

    private void run() {
        prove(Proof.EMPTY, () -> List.of(before, after).forEach(this::assertNoPhantom));
        Draft draft = draft(before.schema(), after.schema(), answers);
        if (!draft.plan().questions().isEmpty()) {
            failures.put(Proof.WHOLE, "The build stops: " + draft.plan().questions());
            return;
        }
        Migration migration = draft.migration(List.of(), after.schema(), proven.server().dialect(), "");
        Rows kept = Rows.kept(before.schema(), draft.plan().steps().stream().map(Step::change).toList(),
                proven.server().dialect());
        Catalog formerly = hibernates(before);
        Catalog later = hibernates(after);
        try (Database database = proven.server().createDatabase()) {
            database.execute(create(before.schema()));
            assertThat(formerly.diff(catalogs.read(database))).as("the catalog before").isEmpty();
            database.execute(rows());
            List<List<String>> values = Rows.in(database, kept.before());
            List<List<String>> declared = Rows.in(database, declared(0));
            prove(Proof.WHOLE, () -> database.execute(migration.text()));
            if (!failures.containsKey(Proof.WHOLE)) {
                prove(Proof.CATALOG,
                        () -> assertThat(later.diff(catalogs.read(database))).as(migration.text()).isEmpty());
                prove(Proof.ROWS, () -> {
                    assertThat(Rows.in(database, kept.after())).as(migration.text()).isEqualTo(values);
                    assertThat(Rows.in(database, declared(1))).as(migration.text()).isEqualTo(declared);
                    gives(database);
                });
                prove(Proof.DRIFT, () -> assertThat(drift(database, migration.snapshot())).isEmpty());
                prove(Proof.VALIDATE, () -> assertThat(refusal(database)).isEmpty());
                prove(Proof.UNDO, () -> {
                    database.execute(proven.declared().beforeUndo());
                    List<List<String>> now = Rows.in(database, kept.after());
                    database.execute(migration.undoText());
                    assertThat(formerly.diff(catalogs.read(database))).as(migration.undoText()).isEmpty();
                    assertThat(Rows.in(database, kept.before())).as(migration.undoText()).isEqualTo(now);
                });
            }
            catalogs.drop(database);
        }
    }

    private void prove(Proof proof, Runnable steps) {
        try {
            steps.run();
        } catch (AssertionError | IllegalStateException e) {
            failures.put(proof, e.getMessage());
        }
    }

    private static List<Difference> drift(Database database, Snapshot snapshot) {
        DataSource dataSource = new DriverDataSource(ProofRun.class.getClassLoader(), null, database.jdbcUrl(), database.user(),
                database.password());
        return Drift.between(snapshot, dataSource, "", Set.of());
    }

    private Draft draft(Schema from, Schema to, Answers answers) {
        return MigratorScript.draft(from, to, answers, proven.server().dialect());
    }

    private String create(Schema schema) {
        return MigratorScript.between(Schema.empty(), schema, Answers.none(), proven.server().dialect()).text();
    }

    private List<String> rows() {
        String[] declared = proven.declared().rows();
        return declared.length > 0 ? List.of(declared)
                : new OneRowEach(proven.server().dialect()).inserts(before.schema());
    }

    /** The queries of the case: of {@code before => after} the first or the second. */
    private List<String> declared(int side) {
        return here(proven.declared().keeps()).map(query -> query.split(" => "))
                .map(sides -> sides[Math.min(side, sides.length - 1)]).toList();
    }

    private void gives(Database database) {
        here(proven.declared().gives()).map(expected -> expected.split(" => ", 2)).forEach(
                sides -> assertThat(String.join(",", database.query(sides[0]))).as(sides[0]).isEqualTo(sides[1]));
    }

    /** Those for this server, without its name before them. */
    private Stream<String> here(String[] queries) {
        String prefix = proven.server().dialect().name() + ": ";
        return Arrays.stream(queries).filter(query -> query.startsWith(prefix) || !query.matches("\\w+: .*"))
                .map(query -> query.startsWith(prefix) ? query.substring(prefix.length()) : query);
    }

    private Optional<String> refusal(Database database) {
        Optional<String> refusal = ReactiveValidation.refusal(proven.after(), database);
        String known = proven.declared().validationRefuses();
        if (known.isEmpty()) {
            return refusal;
        }
        return refusal.isPresent() && refusal.get().contains(known) ? Optional.empty()
                : Optional.of("Expected that Hibernate Reactive refuses it with: " + known + ", but: " + refusal);
    }

    private void assertNoPhantom(Model model) {
        Schema schema = model.schema();
        Snapshot snapshot = new Snapshot(proven.server().dialect().name(), List.of(), schema);
        Schema read = SnapshotCodec.read(SnapshotCodec.write(snapshot), "schema.json").schema();
        assertThat(read).isEqualTo(schema);
        Answers consumed = new Answers(List.of(), model.hints().renames(), model.hints().backfills(), false);
        assertThat(draft(read, schema, consumed).isEmpty()).isTrue();
        assertThat(draft(schema, schema, consumed).isEmpty()).isTrue();
    }

    private Catalog hibernates(Model model) {
        try (Database database = proven.server().createDatabase()) {
            database.execute(model.hibernates());
            Catalog catalog = catalogs.read(database);
            catalogs.drop(database);
            return catalog;
        }
    }
}
