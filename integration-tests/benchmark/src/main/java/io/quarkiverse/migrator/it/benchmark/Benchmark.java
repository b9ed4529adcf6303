package io.quarkiverse.migrator.it.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Stream;

import io.quarkiverse.migrator.it.benchmark.report.Results;

/** Measures builds and starts beside those with other tools and with none; ratios of one run count, not times. */
public final class Benchmark {

    private Benchmark() {
    }

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Extent extent = Extent.ofSystemProperties();
        Path target = Path.of("target/benchmark").toAbsolutePath();
        PrintStream out = System.out;
        Results results = new Results(target);
        if (extent.includes("stages")) {
            GenerationBenchmark.run(extent.tables());
        }
        if (extent.includes("generation")) {
            new UpdateBenchmark(extent, target.resolve("generation"), out).run(results);
        }
        if (extent.includes("build")) {
            new BuildBenchmark(extent, target.resolve("build"), out).run(results);
        }
        if (Stream.of("start", "apply", "idle").anyMatch(extent::includes)) {
            new StartBenchmark(extent, target.resolve("start"), out).run(results);
        }
        out.printf("%nWritten: %s and benchmark.svg beside it%n", target.resolve("benchmark.json"));
    }
}
