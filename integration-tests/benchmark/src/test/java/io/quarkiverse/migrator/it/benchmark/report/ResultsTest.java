package io.quarkiverse.migrator.it.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ResultsTest {

    @TempDir
    Path folder;

    private final Measurements measured = new Measurements("start", "2 scripts");

    @Test
    void ratiosAndDifferencesAreThoseOfTheRounds() {
        rounds("none", 100, 200, 300);
        rounds("ours", 110, 240, 330);

        assertThat(measured.median("ms", "ours")).isEqualTo(240);
        assertThat(measured.least("ms", "ours")).isEqualTo(110);
        assertThat(measured.ratio("ms", "ours", "none")).isEqualTo(1.1);
        assertThat(measured.extra("ms", "ours", "none")).isEqualTo(30);
        assertThat(Measurements.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }

    @Test
    void aGoalIsReachedUpToItsValue() {
        assertThat(new Goal("a", "b", "c", 1, 1).verdict()).isEqualTo("reached");
        assertThat(new Goal("a", "b", "c", 1.01, 1).verdict()).isEqualTo("missed");
        assertThat(new Goal("a", "b", "c", Double.NaN, 1).verdict()).isEqualTo("missed");
        assertThat(Goal.none("a", "b", "c", 1).verdict()).isEmpty();
    }

    @Test
    void writesAllValuesAndAChart() throws Exception {
        rounds("none", 100, 200);
        rounds("ours", 110, 220);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        new Results(folder).add(measured, List.of(new Goal("start", "2 scripts", "ours < none", 1.1, 1),
                new Goal("start", "2 scripts", "threads", 0, 0), Goal.none("start", "2 scripts", "more", 3)),
                new PrintStream(printed));

        JsonNode json = new ObjectMapper().readTree(folder.resolve("benchmark.json").toFile());
        assertThat(json.path("ratios")).hasSize(3);
        assertThat(json.path("ratios").get(0).path("verdict").asText()).isEqualTo("missed");
        assertThat(json.path("measurements")).hasSize(2);
        assertThat(json.path("measurements").get(1).path("values")).hasSize(2);
        Document chart = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(folder.resolve("benchmark.svg").toFile());
        assertThat(chart.getElementsByTagName("rect").getLength()).as("the paper, and a bar for each goal").isEqualTo(3);
        assertThat(printed.toString()).contains("ours < none", "missed", "reached");
    }

    @Test
    void whatAnotherRunHasMeasuredStays() throws Exception {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        rounds("none", 100, 200);
        Measurements other = new Measurements("idle", "60 s");
        other.add("none", "threads", 12);
        new Results(folder).add(measured, List.of(new Goal("start", "2 scripts", "time", 2, 1)), nowhere);
        new Results(folder).add(other, List.of(new Goal("idle", "60 s", "threads", 0, 0)), nowhere);
        measured.add("none", "ms", 300);

        new Results(folder).add(measured, List.of(new Goal("start", "2 scripts", "time", 3, 1)), nowhere);

        JsonNode json = new ObjectMapper().readTree(folder.resolve("benchmark.json").toFile());
        assertThat(json.path("ratios")).extracting(node -> node.path("what").asText() + " " + node.path("value").asInt()
                + " in " + node.path("rounds").asInt()).containsExactly("threads 0 in 1", "time 3 in 3");
        assertThat(json.path("measurements")).hasSize(2);
        assertThat(Files.readString(folder.resolve("benchmark.svg"))).contains("threads", "time", "3.000")
                .doesNotContain("2.000");
    }

    private void rounds(String variant, double... values) {
        for (double value : values) {
            measured.add(variant, "ms", value);
        }
    }
}
