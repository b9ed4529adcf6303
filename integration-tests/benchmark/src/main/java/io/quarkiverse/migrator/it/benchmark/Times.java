package io.quarkiverse.migrator.it.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long each stage took in each round. */
final class Times {

    private final Map<Stage, List<Long>> nanos = new EnumMap<>(Stage.class);

    <T> T measure(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos.computeIfAbsent(stage, key -> new ArrayList<>()).add(System.nanoTime() - start);
        return result;
    }

    /** The median of a stage, in milliseconds. */
    double median(Stage stage) {
        long[] sorted = nanos.get(stage).stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2] / 1e6;
    }

    /** Our stages together, in milliseconds. */
    double ours() {
        return Arrays.stream(Stage.values()).filter(stage -> stage != Stage.BUILD_METADATA).mapToDouble(this::median).sum();
    }
}
