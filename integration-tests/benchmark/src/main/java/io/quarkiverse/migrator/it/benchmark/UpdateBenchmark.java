package io.quarkiverse.migrator.it.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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
import io.quarkiverse.migrator.it.benchmark.peer.Peer;
import io.quarkiverse.migrator.it.benchmark.peer.PeerGenerator;
import io.quarkiverse.migrator.it.benchmark.peer.Peers;
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

/**
 * The script for a new column in each table: by us from the snapshot, by Hibernate's update from a live database, by others.
 */
final class UpdateBenchmark {

    private static final Dialect DIALECT = Dialects.of("postgresql").orElseThrow();
    private static final int WARM_UP = 10;
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(1);
    private static final Duration LONGEST_TURN = Duration.ofMinutes(1);
    private static final String SCRIPT = "script ms";
    private static final String ALL = "model and script ms";
    private static final String NEW_COLUMN = "add column active boolean";

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
        Peers peers = new Peers(folder.resolve("peers"));
        for (int tables : extent.tables()) {
            Measurements measured = new Measurements("generation", tables + " tables");
            measure(tables, peers, measured);
            List<Goal> goals = new ArrayList<>();
            for (String metric : List.of(SCRIPT, ALL)) {
                measured.variants(metric).stream().filter(variant -> !variant.equals("migrator"))
                        .forEach(variant -> goals.add(Goal.none(measured.part(), measured.size(),
                                metric + ", Migrator / " + variant, measured.ratio(metric, "migrator", variant))));
            }
            results.add(measured, goals, out);
        }
    }

    private void measure(int tables, Peers peers, Measurements measured) throws IOException, ClassNotFoundException {
        List<Class<?>> entities = GeneratedEntities.compiled(tables, Files.createTempDirectory(folder, "entities"));
        // Hibernate loads by name
        Thread.currentThread().setContextClassLoader(entities.get(0).getClassLoader());
        try (Database database = PostgresServer.shared().createDatabase()) {
            String committed = createWithout(entities, database);
            Path script = folder.resolve("update.sql");
            try (PeerGenerator ebean = peers.generator(Peer.EBEAN, tables, database);
                    PeerGenerator liquibase = peers.generator(Peer.LIQUIBASE, tables, database)) {
                List<Consumer<Measurements>> variants = List.of(into -> ours(entities, committed, into),
                        into -> update(entities, database, script, into), into -> peer(Peer.EBEAN, ebean, tables, into),
                        into -> peer(Peer.LIQUIBASE, liquibase, tables, into));
                warmUp(variants);
                List<Consumer<Measurements>> quick = variants;
                for (int round = 0; round < extent.pairs(); round++) {
                    quick = run(turns(quick, round == 0 ? 0 : 1), measured);
                }
            }
        }
    }

    /** Ten rounds, or as many as a minute has, but two. */
    private static void warmUp(List<Consumer<Measurements>> variants) {
        long end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        List<Consumer<Measurements>> quick = variants;
        for (int round = 0; round < WARM_UP && (round < 2 || System.nanoTime() < end); round++) {
            quick = run(quick, new Measurements("warm-up", ""));
        }
    }

    /** Gives each its turn, and those back that have another one: whoever takes longer than a minute has only this one. */
    private static List<Consumer<Measurements>> run(List<Consumer<Measurements>> variants, Measurements into) {
        List<Consumer<Measurements>> quick = new ArrayList<>();
        for (Consumer<Measurements> variant : variants) {
            long begin = System.nanoTime();
            variant.accept(into);
            if (System.nanoTime() - begin < LONGEST_TURN.toNanos()) {
                quick.add(variant);
            }
        }
        return quick;
    }

    /** Another one begins. */
    private static <T> List<T> turns(List<T> variants, int distance) {
        List<T> turns = new ArrayList<>(variants);
        Collections.rotate(turns, distance);
        return turns;
    }

    private static void peer(Peer peer, PeerGenerator generator, int tables, Measurements into) {
        PeerGenerator.Generated generated = generator.generate();
        try {
            requireAll(tables, Files.readString(generated.file()), peer.newColumn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        into.add(peer.shown(), SCRIPT, generated.script());
        into.add(peer.shown(), ALL, generated.model() + generated.script());
    }

    private static void ours(List<Class<?>> entities, String committed, Measurements into) {
        with(Map.of(JdbcSettings.DIALECT, "org.hibernate.dialect.PostgreSQLDialect",
                JdbcSettings.ALLOW_METADATA_ON_BOOT, "false"), entities, into, "migrator", metadata -> {
                    ((MetadataImplementor) metadata).orderColumns(true);
                    Schema target = SchemaReader.readModel(metadata, DIALECT).schema();
                    Snapshot snapshot = SnapshotCodec.read(committed, "schema.json");
                    Draft draft = Draft.of(snapshot, "V1__initial", target, DIALECT, "benchmark", Answers.none());
                    requireAll(entities.size(), draft.migration(List.of(), target, DIALECT, "").scripts().get(0).text(),
                            NEW_COLUMN);
                });
    }

    private static void update(List<Class<?>> entities, Database database, Path script, Measurements into) {
        with(live(database), entities, into, "update", metadata -> {
            try {
                Files.deleteIfExists(script);
                process(metadata, Map.of(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION, "update",
                        SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET, script.toString()), live(database));
                requireAll(entities.size(), Files.readString(script), NEW_COLUMN);
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

    private static void requireAll(int tables, String script, String newColumn) {
        long found = script.lines().filter(line -> line.contains(newColumn)).count();
        if (found != tables) {
            throw new IllegalStateException("Expected " + tables + " new columns, not " + found + ":\n" + script);
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
            into.add(variant, SCRIPT, (end - built) / 1e6);
            into.add(variant, ALL, (end - begin) / 1e6);
        } finally {
            StandardServiceRegistryBuilder.destroy(services);
        }
    }
}
