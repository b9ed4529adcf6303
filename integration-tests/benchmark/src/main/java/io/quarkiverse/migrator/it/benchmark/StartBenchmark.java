package io.quarkiverse.migrator.it.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.it.benchmark.app.AppProject;
import io.quarkiverse.migrator.it.benchmark.app.LoggingServer;
import io.quarkiverse.migrator.it.benchmark.app.RunningApp;
import io.quarkiverse.migrator.it.benchmark.app.Variant;
import io.quarkiverse.migrator.it.benchmark.report.Goal;
import io.quarkiverse.migrator.it.benchmark.report.Measurements;
import io.quarkiverse.migrator.it.benchmark.report.Results;
import io.quarkiverse.migrator.it.support.Database;

/** Starts of the same packaged application: with nothing to do, with scripts to apply, and what is left a while after. */
final class StartBenchmark {

    private static final int ENTITIES = 8;
    private static final String READY = "ready ms";
    private static final String CPU = "cpu ms";
    private static final String STATEMENTS = "statements";
    private static final String CONNECTIONS = "connections";
    private static final String JDBC = "JDBC connections";

    private final Extent extent;
    private final Path folder;
    private final PrintStream out;

    StartBenchmark(Extent extent, Path folder, PrintStream out) {
        this.extent = extent;
        this.folder = folder;
        this.out = out;
    }

    void run(Results results) throws IOException {
        try (LoggingServer server = new LoggingServer(folder.resolve("server"))) {
            if (extent.includes("start")) {
                for (int scripts : extent.scripts()) {
                    nothingToDo(results, server, scripts);
                }
            }
            if (extent.includes("apply")) {
                toApply(results, server);
            }
            if (extent.includes("idle")) {
                idle(results, server);
            }
        }
    }

    private void nothingToDo(Results results, LoggingServer server, int scripts) throws IOException {
        Map<Variant, AppProject> projects = projects(scripts);
        Map<StartVariant, Database> databases = upToDate(projects, server);
        Measurements measured = new Measurements("start, nothing to do", scripts + (scripts == 1 ? " script" : " scripts")
                + (Extent.rest().equals("quarkus-rest") ? "" : ", " + Extent.rest()));
        for (int round = 0; round < extent.pairs(); round++) {
            for (StartVariant variant : turns(round)) {
                measure(measured, server, projects, variant, databases.get(variant));
            }
        }
        requireCounted(measured);
        List<Goal> goals = new ArrayList<>();
        for (String metric : List.of(READY, CPU)) {
            goals.add(extraShare(measured, metric, "migrator", 0.2));
            goals.add(extraShare(measured, metric, "migrator, fast-start=false", Double.NaN));
        }
        goals.add(extraShare(measured, "classes", "migrator", Double.NaN));
        goals.add(extraShare(measured, "allocated MB", "migrator", Double.NaN));
        goals.add(extra(measured, CONNECTIONS, 1));
        goals.add(extra(measured, STATEMENTS, 3));
        results.add(measured, goals, out);
    }

    private void toApply(Results results, LoggingServer server) throws IOException {
        Map<Variant, AppProject> projects = projects(extent.apply());
        Measurements measured = new Measurements("start, all to apply", extent.apply() + " scripts");
        for (int round = 0; round < extent.pairs(); round++) {
            for (StartVariant variant : turns(round)) {
                if (variant != StartVariant.SLOW) {
                    measure(measured, server, projects, variant, server.createDatabase());
                }
            }
        }
        requireCounted(measured);
        List<Goal> goals = new ArrayList<>();
        for (String metric : List.of(READY, CPU, STATEMENTS)) {
            goals.add(new Goal(measured.part(), measured.size(), metric + ", Migrator / stock Flyway",
                    measured.ratio(metric, "migrator", "flyway"), metric.equals(STATEMENTS) ? Double.NaN : 1));
        }
        results.add(measured, goals, out);
    }

    /** All of a round at once, since waiting takes longest. */
    private void idle(Results results, LoggingServer server) throws IOException {
        Map<Variant, AppProject> projects = projects(50);
        Map<StartVariant, Database> databases = upToDate(projects, server);
        Measurements measured = new Measurements("idle", extent.idle().toSeconds() + " s after the start");
        for (int round = 0; round < extent.pairs(); round++) {
            Map<StartVariant, RunningApp> running = new EnumMap<>(StartVariant.class);
            for (StartVariant variant : turns(round)) {
                running.put(variant, start(projects, variant, databases.get(variant)));
            }
            pause();
            running.forEach((variant, app) -> {
                try (app) {
                    Map<String, Double> footprint = app.footprint(true);
                    measured.add(variant.shown(), "heap MB", footprint.get("heap") / 1e6);
                    measured.add(variant.shown(), "threads", footprint.get("threads"));
                    measured.add(variant.shown(), CONNECTIONS, server.connections(databases.get(variant)));
                    measured.add(variant.shown(), JDBC, server.jdbcConnections(databases.get(variant)));
                }
            });
        }
        results.add(measured, List.of(
                new Goal(measured.part(), measured.size(), "heap MB, Migrator / no tool",
                        measured.ratio("heap MB", "migrator", "none"), 1),
                Goal.none(measured.part(), measured.size(), "heap MB, stock Flyway / no tool",
                        measured.ratio("heap MB", "flyway", "none")),
                extra(measured, "threads", 0), extra(measured, JDBC, 0), extra(measured, CONNECTIONS, Double.NaN)), out);
    }

    private void measure(Measurements measured, LoggingServer server, Map<Variant, AppProject> projects, StartVariant variant,
            Database database) {
        server.asked(database);
        try (RunningApp app = start(projects, variant, database)) {
            LoggingServer.Asked asked = server.asked(database);
            Map<String, Double> footprint = app.footprint(false);
            measured.add(variant.shown(), READY, app.ready());
            measured.add(variant.shown(), CPU, footprint.get("cpu") / 1e6);
            measured.add(variant.shown(), "allocated MB", footprint.get("heap") / 1e6);
            measured.add(variant.shown(), "classes", footprint.get("classes"));
            measured.add(variant.shown(), STATEMENTS, asked.statements());
            measured.add(variant.shown(), CONNECTIONS, asked.connections());
        }
    }

    /** A count that misses what stock Flyway certainly does would make every goal look reached. */
    private static void requireCounted(Measurements measured) {
        for (String metric : List.of(STATEMENTS, CONNECTIONS)) {
            if (measured.least(metric, "flyway") < 2) {
                throw new IllegalStateException("Stock Flyway has " + metric + " " + measured.least(metric, "flyway")
                        + " in " + measured.part() + ": the server's log is not understood");
            }
        }
    }

    private static RunningApp start(Map<Variant, AppProject> projects, StartVariant variant, Database database) {
        return RunningApp.start(projects.get(variant.application()).jar(), variant.application().environment(database),
                variant.options());
    }

    /** The same scripts in each: those that Migrator wrote, and as many of another person's as are missing. */
    private Map<Variant, AppProject> projects(int scripts) {
        Map<Variant, AppProject> projects = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
            projects.put(variant, AppProject.generate(folder.resolve("start-" + variant.shown()), variant, ENTITIES));
        }
        AppProject ours = projects.get(Variant.MIGRATOR);
        ours.build();
        for (int version = 2; version <= scripts; version++) {
            ours.addScript(version);
        }
        projects.get(Variant.FLYWAY).copyScripts(ours);
        projects.values().forEach(AppProject::build);
        return projects;
    }

    private static Map<StartVariant, Database> upToDate(Map<Variant, AppProject> projects, LoggingServer server) {
        Map<StartVariant, Database> databases = new EnumMap<>(StartVariant.class);
        for (StartVariant variant : StartVariant.values()) {
            Database database = server.createDatabase();
            Variant by = variant.application() == Variant.NONE ? Variant.FLYWAY : variant.application();
            RunningApp.prepare(projects.get(by).jar(), by, database);
            databases.put(variant, database);
        }
        return databases;
    }

    /** Another one begins each round. */
    private static List<StartVariant> turns(int round) {
        List<StartVariant> turns = new ArrayList<>(List.of(StartVariant.values()));
        Collections.rotate(turns, round);
        return turns;
    }

    private static Goal extraShare(Measurements measured, String metric, String variant, double most) {
        double flyways = measured.extra(metric, "flyway", "none");
        // Where stock Flyway seems to add nothing the machine was too busy to tell, and no goal is reached
        return new Goal(measured.part(), measured.size(), metric + ", what " + variant + " adds / what stock Flyway adds",
                flyways > 0 ? measured.extra(metric, variant, "none") / flyways : Double.NaN, most);
    }

    private static Goal extra(Measurements measured, String metric, double most) {
        return new Goal(measured.part(), measured.size(), metric + " more than without a tool",
                measured.extra(metric, "migrator", "none"), most);
    }

    private void pause() {
        try {
            Thread.sleep(extent.idle().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
