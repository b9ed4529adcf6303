package io.quarkiverse.migrator.it.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.JdbcSettings;

import io.quarkiverse.migrator.deployment.hibernate.SchemaReader;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.diff.Difference;
import io.quarkiverse.migrator.diff.RenameResolution;
import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Planner;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;

/**
 * Prints what each of our stages costs beside Hibernate's own {@code buildMetadata}, where every table has a new column.
 * <p>
 * Ratios of medians of one run, warmed up, by each clock. The last column is 1 where ours grew just as the tables did.
 */
final class GenerationBenchmark {

    private static final Dialect DIALECT = Dialects.of("postgresql").orElseThrow();
    private static final Map<Integer, Integer> ROUNDS = Map.of(10, 41, 100, 21, 1_000, 11, 10_000, 3);

    // Held, since the log manager itself would forget its level
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private GenerationBenchmark() {
    }

    /** Measures it for these numbers of tables. */
    static void run(List<Integer> sizes) throws IOException, ClassNotFoundException {
        HIBERNATE.setLevel(Level.SEVERE);
        warmUp();
        Report report = new Report();
        for (int tables : sizes) {
            report.print(tables, run(tables, ROUNDS.getOrDefault(tables, 11)));
        }
    }

    /** Until the virtual machine has compiled what runs often: ten rounds of a thousand tables are not enough. */
    private static void warmUp() throws IOException, ClassNotFoundException {
        run(1_000, 25);
    }

    private static Times run(int tables, int rounds) throws IOException, ClassNotFoundException {
        Path folder = Files.createTempDirectory(Path.of("target"), "entities");
        List<Class<?>> entities = GeneratedEntities.compiled(tables, folder);
        // Hibernate loads by name
        Thread.currentThread().setContextClassLoader(entities.get(0).getClassLoader());
        Times times = new Times();
        for (int i = 0; i < rounds; i++) {
            round(entities, times);
        }
        return times;
    }

    private static void round(List<Class<?>> entities, Times times) {
        StandardServiceRegistry services = new StandardServiceRegistryBuilder()
                .applySetting(JdbcSettings.DIALECT, "org.hibernate.dialect.PostgreSQLDialect")
                .applySetting(JdbcSettings.ALLOW_METADATA_ON_BOOT, "false").build();
        try {
            MetadataSources sources = new MetadataSources(services);
            entities.forEach(sources::addAnnotatedClass);
            Metadata metadata = times.measure(Stage.BUILD_METADATA, sources::buildMetadata);
            ((MetadataImplementor) metadata).orderColumns(true);
            Schema target = times.measure(Stage.READ, () -> SchemaReader.readModel(metadata, DIALECT).schema());
            generate(target, times);
        } finally {
            StandardServiceRegistryBuilder.destroy(services);
        }
    }

    private static void generate(Schema target, Times times) {
        String committed = SnapshotCodec.write(new Snapshot(DIALECT.name(), List.of(), withoutActive(target)));
        Snapshot snapshot = times.measure(Stage.SNAPSHOT, () -> SnapshotCodec.read(committed, "schema.json"));
        Answers answers = Answers.none();
        Difference diff = times.measure(Stage.DIFF, () -> difference(snapshot.schema(), target));
        times.measure(Stage.PLAN, () -> Planner.plan(diff.changes(), diff.back(), snapshot.schema(), DIALECT, answers));
        Draft draft = Draft.of(snapshot, "V1__initial", target, DIALECT, "benchmark", answers);
        int written = times.measure(Stage.WRITE,
                () -> SnapshotCodec.write(draft.migration(List.of(), target, DIALECT, "").snapshot()).length());
        if (diff.changes().size() != target.tables().size() || written == 0) {
            throw new IllegalStateException("Expected a change for each table, not " + diff.changes().size());
        }
        unchanged(target, times);
    }

    private static void unchanged(Schema target, Times times) {
        String committed = SnapshotCodec.write(new Snapshot(DIALECT.name(), List.of(), target));
        Schema same = SnapshotCodec.read(committed, "schema.json").schema();
        Difference diff = times.measure(Stage.UNCHANGED, () -> difference(same, target));
        if (!diff.changes().isEmpty() || !diff.back().isEmpty()) {
            throw new IllegalStateException("Expected no change, not " + diff.changes().size());
        }
    }

    /** As it was before each entity got its last attribute. */
    static Schema withoutActive(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> new Table(table.name(), table.comment(), table.options(),
                        table.columns().stream().filter(column -> !column.name().equals("active")).toList(),
                        table.primaryKey(), table.uniqueKeys(), table.indexes(), table.foreignKeys(), table.checks(),
                        table.initialRows()))
                .toList());
    }

    private static Difference difference(Schema from, Schema to) {
        Renames renames = RenameResolution.of(from, to, List.of(), List.of(), false, DIALECT.traits());
        return Difference.between(from, to, renames, Map.of(), DIALECT.traits());
    }
}
