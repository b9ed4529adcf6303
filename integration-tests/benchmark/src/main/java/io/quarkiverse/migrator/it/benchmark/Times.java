package io.quarkiverse.migrator.it.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** How long each stage took in each round. */
final class Times {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A clock, in nanoseconds. */
    enum Clock {
        /** The one on the wall; what else the machine does and the garbage collector count. */
        WALL(System::nanoTime),
        /** The processor's time for this thread alone, which a busy machine distorts less. */
        CPU(THREADS::getCurrentThreadCpuTime);

        private final LongSupplier nanos;

        Clock(LongSupplier nanos) {
            this.nanos = nanos;
        }
    }

    private final Map<Clock, Map<Stage, List<Long>>> nanos = new EnumMap<>(Clock.class);

    <T> T measure(Stage stage, Supplier<T> work) {
        long[] starts = now();
        T result = work.get();
        long[] ends = now();
        for (Clock clock : Clock.values()) {
            nanos.computeIfAbsent(clock, key -> new EnumMap<>(Stage.class))
                    .computeIfAbsent(stage, key -> new ArrayList<>()).add(ends[clock.ordinal()] - starts[clock.ordinal()]);
        }
        return result;
    }

    /** The median of a stage, in milliseconds. */
    double median(Clock clock, Stage stage) {
        long[] sorted = nanos.get(clock).get(stage).stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2] / 1e6;
    }

    /** What a build does of ours together, in milliseconds. */
    double ours(Clock clock) {
        return Stage.ours().stream().mapToDouble(stage -> median(clock, stage)).sum();
    }

    private static long[] now() {
        return Arrays.stream(Clock.values()).mapToLong(clock -> clock.nanos.getAsLong()).toArray();
    }
}
