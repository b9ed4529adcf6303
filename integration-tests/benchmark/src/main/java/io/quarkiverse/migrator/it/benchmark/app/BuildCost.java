package io.quarkiverse.migrator.it.benchmark.app;

/**
 * What a Maven build cost, in milliseconds.
 *
 * @param wall from its start to its end
 * @param cpu the processors' time of all its processes
 * @param augmentation from the start of Quarkus' build steps to their end, without Maven's own work and the compiler's
 */
public record BuildCost(double wall, double cpu, double augmentation) {
}
