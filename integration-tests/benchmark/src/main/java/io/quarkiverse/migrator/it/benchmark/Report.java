package io.quarkiverse.migrator.it.benchmark;

import java.util.EnumMap;
import java.util.Map;

import io.quarkiverse.migrator.it.benchmark.Times.Clock;

/** Prints two lines a number of tables, one a clock: each stage as a share of Hibernate's, and how ours grows. */
final class Report {

    private final Map<Clock, Double> before = new EnumMap<>(Clock.class);

    Report() {
        System.out.printf("%8s %5s %12s", "tables", "clock", "Hibernate ms");
        for (Stage stage : Stage.measured()) {
            System.out.printf(" %9s", stage.name().toLowerCase());
        }
        System.out.printf(" %9s %18s %7s%n", "together", "ours in ms a table", "growth");
    }

    void print(int tables, Times times) {
        for (Clock clock : Clock.values()) {
            double hibernate = times.median(clock, Stage.BUILD_METADATA);
            System.out.printf("%8d %5s %12.1f", tables, clock.name().toLowerCase(), hibernate);
            for (Stage stage : Stage.measured()) {
                System.out.printf(" %8.1f%%", 100 * times.median(clock, stage) / hibernate);
            }
            double each = times.ours(clock) / tables;
            System.out.printf(" %8.1f%% %18.4f %7s%n", 100 * times.ours(clock) / hibernate, each,
                    before.containsKey(clock) ? "%.2f".formatted(each / before.get(clock)) : "");
            before.put(clock, each);
        }
    }
}
