package io.quarkiverse.migrator.it.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

import io.quarkiverse.migrator.deployment.hibernate.SchemaReader;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.it.benchmark.report.Goal;
import io.quarkiverse.migrator.it.benchmark.report.Measurements;
import io.quarkiverse.migrator.it.benchmark.report.Results;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;

/** The script for a new column in each table: by us from the snapshot, by Hibernate's update from a live database. */
final class UpdateBenchmark {

    private static final Dialect DIALECT = Dialects.of("postgresql").orElseThrow();
    private static final int WARM_UP = 10;

    // Held, since the log manager itself would forget its level
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final Extent extent;
    private final Path folder;
    private final PrintStream out;

    UpdateBenchmark(Extent extent, Path folder, PrintStream out) {
        this.extent = extent;
        this.folder = folder;
        this.out = out;
    }

    void run(Results results) throws IOException, ClassNotFoundException {
        HIBERNATE.setLevel(Level.SEVERE);
        Files.createDirectories(folder);
        for (int tables : extent.tables()) {
            Measurements measured = new Measurements("generation", tables + " tables");
            measure(tables, measured);
            results.add(measured, List.of(
                    Goal.none(measured.part(), measured.size(), "script ms, Migrator / Hibernate's update",
                            measured.ratio("script ms", "migrator", "update")),
                    Goal.none(measured.part(), measured.size(), "model and script ms, Migrator / Hibernate's update",
                            measured.ratio("model and script ms", "migrator", "update"))),
                    out);
        }
    }

    private void measure(int tables, Measurements measured) throws IOException, ClassNotFoundException {
        List<Class<?>> entities = GeneratedEntities.compiled(tables, Files.createTempDirectory(folder, "entities"));
        // Hibernate loads by name
        Thread.currentThread().setContextClassLoader(entities.get(0).getClassLoader());
        try (Database database = PostgresServer.shared().createDatabase()) {
            String committed = createWithout(entities, database);
            Path script = folder.resolve("update.sql");
            for (int round = -WARM_UP; round < extent.pairs(); round++) {
                Measurements into = round < 0 ? new Measurements("warm-up", "") : measured;
                if (round % 2 == 0) {
                    ours(entities, committed, into);
                    update(entities, database, script, into);
                } else {
                    update(entities, database, script, into);
                    ours(entities, committed, into);
                }
            }
        }
    }

    private static void ours(List<Class<?>> entities, String committed, Measurements into) {
        with(Map.of(JdbcSettings.DIALECT, "org.hibernate.dialect.PostgreSQLDialect",
                JdbcSettings.ALLOW_METADATA_ON_BOOT, "false"), entities, into, "migrator", metadata -> {
                    ((MetadataImplementor) metadata).orderColumns(true);
                    Schema target = SchemaReader.readModel(metadata, DIALECT).schema();
                    Snapshot snapshot = SnapshotCodec.read(committed, "schema.json");
                    Draft draft = Draft.of(snapshot, "V1__initial", target, DIALECT, "benchmark", Answers.none());
                    requireAll(entities, draft.migration(List.of(), target, DIALECT, "").scripts().get(0).text());
                });
    }

    private static void update(List<Class<?>> entities, Database database, Path script, Measurements into) {
        with(live(database), entities, into, "update", metadata -> {
            try {
                Files.deleteIfExists(script);
                process(metadata, Map.of(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION, "update",
                        SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET, script.toString()), live(database));
                requireAll(entities, Files.readString(script));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void process(Metadata metadata, Map<String, Object> action, Map<String, Object> live) {
        Map<String, Object> settings = new HashMap<>(live);
        settings.putAll(action);
        SchemaManagementToolCoordinator.process(metadata,
                ((MetadataImplementor) metadata).getMetadataBuildingOptions().getServiceRegistry(), settings, registered -> {
                });
    }

    private static void requireAll(List<Class<?>> entities, String script) {
        long found = script.lines().filter(line -> line.contains("add column active boolean")).count();
        if (found != entities.size()) {
            throw new IllegalStateException("Expected " + entities.size() + " new columns, not " + found + ":\n" + script);
        }
    }

    /** Creates the tables but for their last column, and gives the snapshot of that. */
    private static String createWithout(List<Class<?>> entities, Database database) {
        String[] snapshot = new String[1];
        with(live(database), entities, new Measurements("create", ""), "create", metadata -> {
            process(metadata, Map.of(SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "create"), live(database));
            ((MetadataImplementor) metadata).orderColumns(true);
            Schema all = SchemaReader.readModel(metadata, DIALECT).schema();
            all.tables().forEach(table -> database.execute("alter table " + table.name().name() + " drop column active"));
            snapshot[0] = SnapshotCodec
                    .write(new Snapshot(DIALECT.name(), List.of(), GenerationBenchmark.withoutActive(all)));
        });
        return snapshot[0];
    }

    private static Map<String, Object> live(Database database) {
        return Map.of(JdbcSettings.JAKARTA_JDBC_URL, database.jdbcUrl(), JdbcSettings.JAKARTA_JDBC_USER, database.user(),
                JdbcSettings.JAKARTA_JDBC_PASSWORD, database.password());
    }

    private static void with(Map<String, Object> settings, List<Class<?>> entities, Measurements into, String variant,
            Consumer<Metadata> script) {
        long begin = System.nanoTime();
        StandardServiceRegistry services = new StandardServiceRegistryBuilder().applySettings(settings).build();
        try {
            MetadataSources sources = new MetadataSources(services);
            entities.forEach(sources::addAnnotatedClass);
            Metadata metadata = sources.buildMetadata();
            long built = System.nanoTime();
            script.accept(metadata);
            long end = System.nanoTime();
            into.add(variant, "script ms", (end - built) / 1e6);
            into.add(variant, "model and script ms", (end - begin) / 1e6);
        } finally {
            StandardServiceRegistryBuilder.destroy(services);
        }
    }
}
