package io.quarkiverse.migrator.it.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.it.benchmark.app.AppProject;
import io.quarkiverse.migrator.it.benchmark.app.BuildCost;
import io.quarkiverse.migrator.it.benchmark.app.Variant;
import io.quarkiverse.migrator.it.benchmark.report.Goal;
import io.quarkiverse.migrator.it.benchmark.report.Measurements;
import io.quarkiverse.migrator.it.benchmark.report.Results;

/** Real Maven builds of the same application, with and without Migrator, with and without a changed entity. */
final class BuildBenchmark {

    private static final List<String> METRICS = List.of("cpu ms", "wall ms", "augmentation ms");

    private final Extent extent;
    private final Path folder;
    private final PrintStream out;

    BuildBenchmark(Extent extent, Path folder, PrintStream out) {
        this.extent = extent;
        this.folder = folder;
        this.out = out;
    }

    void run(Results results) throws IOException {
        for (int entities : extent.entities()) {
            List<AppProject> projects = new ArrayList<>();
            for (Variant variant : Variant.values()) {
                AppProject project = AppProject.generate(folder.resolve(variant.shown() + entities), variant, entities);
                project.build();
                project.build();
                projects.add(project);
            }
            String size = entities + " entities";
            if (extent.edits().contains("nothing")) {
                report(results, measure("build, nothing changed", size, projects, (project, round) -> {
                }), 1.03);
            }
            if (extent.edits().contains("class")) {
                report(results, measure("build, no entity changed", size, projects, AppProject::changeResource), 1.03);
            }
            if (extent.edits().contains("entity")) {
                report(results, measure("build, an entity changed", size, projects, AppProject::addAttribute), Double.NaN);
            }
        }
    }

    private Measurements measure(String part, String size, List<AppProject> projects, Edit edit) {
        Measurements measured = new Measurements(part, size);
        for (int round = 0; round < extent.pairs(); round++) {
            for (int turn = 0; turn < projects.size(); turn++) {
                // Another one begins each round
                AppProject project = projects.get((turn + round) % projects.size());
                edit.apply(project, round);
                BuildCost cost = project.build();
                String variant = project.variant().shown();
                measured.add(variant, METRICS.get(0), cost.cpu());
                measured.add(variant, METRICS.get(1), cost.wall());
                measured.add(variant, METRICS.get(2), cost.augmentation());
            }
        }
        return measured;
    }

    private void report(Results results, Measurements measured, double most) throws IOException {
        List<Goal> goals = new ArrayList<>();
        for (String metric : METRICS) {
            goals.add(new Goal(measured.part(), measured.size(), metric + ", Migrator / no tool",
                    measured.ratio(metric, "migrator", "none"), most));
            goals.add(Goal.none(measured.part(), measured.size(), metric + ", Migrator / stock Flyway",
                    measured.ratio(metric, "migrator", "flyway")));
        }
        results.add(measured, goals, out);
    }

    /** What is done to an application before a build. */
    private interface Edit {
        void apply(AppProject project, int round);
    }
}
