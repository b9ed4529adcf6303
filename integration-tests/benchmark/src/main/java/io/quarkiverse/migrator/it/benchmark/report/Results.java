package io.quarkiverse.migrator.it.benchmark.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** All that was measured: printed, and written as JSON and as a chart. What another run has measured stays in the files. */
public final class Results {

    private static final String RATIOS = "ratios";
    private static final String MEASUREMENTS = "measurements";
    private static final String MACHINE = Runtime.getRuntime().availableProcessors() + " processors, Java "
            + Runtime.version();

    private final List<ObjectNode> ratios = new ArrayList<>();
    private final List<ObjectNode> measurements = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final Path folder;

    /** @param folder where the files are written */
    public Results(Path folder) throws IOException {
        this.folder = folder;
        Path file = folder.resolve("benchmark.json");
        if (Files.exists(file)) {
            JsonNode before = json.readTree(file.toFile());
            before.path(RATIOS).forEach(node -> ratios.add((ObjectNode) node));
            before.path(MEASUREMENTS).forEach(node -> measurements.add((ObjectNode) node));
        }
    }

    /** Adds what was measured, with what counts of it; the files are written anew, so that a run can be stopped. */
    public void add(Measurements measured, List<Goal> counts, PrintStream out) throws IOException {
        ratios.removeIf(node -> isOf(measured, node));
        measurements.removeIf(node -> isOf(measured, node));
        counts.forEach(goal -> ratios.add(node(measured, goal)));
        measured.metrics().forEach(metric -> measured.variants(metric)
                .forEach(variant -> measurements.add(node(measured, metric, variant))));
        print(measured, counts, out);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmark.json"), json.writeValueAsString(tree()) + "\n");
        Files.writeString(folder.resolve("benchmark.svg"), Chart.of(ratios.stream().map(Results::goal).toList()));
    }

    private static void print(Measurements measured, List<Goal> counts, PrintStream out) {
        out.printf("%n%s, %s%n", measured.part(), measured.size());
        for (String metric : measured.metrics()) {
            out.printf("  %-28s", metric);
            for (String variant : measured.variants(metric)) {
                int rounds = measured.values(metric, variant).size();
                out.printf("  %s %.1f (least %.1f%s)", variant, measured.median(metric, variant),
                        measured.least(metric, variant), rounds == measured.rounds() ? "" : ", rounds " + rounds);
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
        root.putArray(RATIOS).addAll(ratios);
        root.putArray(MEASUREMENTS).addAll(measurements);
        return root;
    }

    private static boolean isOf(Measurements measured, ObjectNode node) {
        return node.path("part").asText().equals(measured.part()) && node.path("size").asText().equals(measured.size());
    }

    private ObjectNode node(Measurements measured, Goal goal) {
        ObjectNode node = json.createObjectNode().put("part", goal.part()).put("size", goal.size()).put("what", goal.what())
                .put("value", goal.value());
        if (!Double.isNaN(goal.most())) {
            node.put("goal", goal.most()).put("verdict", goal.verdict());
        }
        return node.put("rounds", measured.rounds()).put("measured", Instant.now().toString()).put("machine", MACHINE);
    }

    private static Goal goal(ObjectNode node) {
        return new Goal(node.path("part").asText(), node.path("size").asText(), node.path("what").asText(),
                node.path("value").asDouble(), node.path("goal").asDouble(Double.NaN));
    }

    private ObjectNode node(Measurements measured, String metric, String variant) {
        ObjectNode node = json.createObjectNode().put("part", measured.part()).put("size", measured.size())
                .put("metric", metric).put("variant", variant).put("median", measured.median(metric, variant))
                .put("least", measured.least(metric, variant));
        measured.values(metric, variant).forEach(node.withArray("values")::add);
        return node;
    }
}
