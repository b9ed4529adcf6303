package io.quarkiverse.migrator.it.benchmark.report;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** All that a run has measured: printed, and written as JSON and as a chart. */
public final class Results {

    private final List<Measurements> measurements = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final Path folder;

    /** @param folder where the files are written */
    public Results(Path folder) {
        this.folder = folder;
    }

    /** Adds what was measured, with what counts of it; the files are written anew, so that a run can be stopped. */
    public void add(Measurements measured, List<Goal> counts, PrintStream out) throws IOException {
        measurements.add(measured);
        goals.addAll(counts);
        print(measured, counts, out);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmark.json"), json.writeValueAsString(tree()) + "\n");
        Files.writeString(folder.resolve("benchmark.svg"), Chart.of(goals));
    }

    private static void print(Measurements measured, List<Goal> counts, PrintStream out) {
        out.printf("%n%s, %s%n", measured.part(), measured.size());
        for (String metric : measured.metrics()) {
            out.printf("  %-28s", metric);
            for (String variant : measured.variants(metric)) {
                out.printf("  %s %.1f (least %.1f)", variant, measured.median(metric, variant),
                        measured.least(metric, variant));
            }
            out.println();
        }
        for (Goal goal : counts) {
            out.printf("  -> %-66s %9.3f%s%n", goal.what(), goal.value(),
                    Double.isNaN(goal.most()) ? "" : " (goal: at most %.3f, %s)".formatted(goal.most(), goal.verdict()));
        }
    }

    private ObjectNode tree() {
        ObjectNode root = json.createObjectNode();
        ObjectNode machine = root.putObject("machine");
        machine.put("written", Instant.now().toString()).put("processors", Runtime.getRuntime().availableProcessors())
                .put("java", Runtime.version().toString())
                .put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (Goal goal : goals) {
            ObjectNode node = root.withArray("ratios").addObject();
            node.put("part", goal.part()).put("size", goal.size()).put("what", goal.what()).put("value", goal.value());
            if (!Double.isNaN(goal.most())) {
                node.put("goal", goal.most()).put("verdict", goal.verdict());
            }
        }
        for (Measurements measured : measurements) {
            for (String metric : measured.metrics()) {
                for (String variant : measured.variants(metric)) {
                    ObjectNode node = root.withArray("measurements").addObject();
                    node.put("part", measured.part()).put("size", measured.size()).put("metric", metric).put("variant", variant)
                            .put("median", measured.median(metric, variant)).put("least", measured.least(metric, variant));
                    measured.values(metric, variant).forEach(node.withArray("values")::add);
                }
            }
        }
        return root;
    }
}
