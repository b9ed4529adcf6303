package io.quarkiverse.migrator.it.benchmark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was measured of one thing at one size, round by round: in a round each variant has its turn, so that what a machine does
 * besides befalls all of them.
 */
public final class Measurements {

    private final String part;
    private final String size;
    private final Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();

    /**
     * @param part what is measured, such as {@code build}
     * @param size at which size, such as {@code 100 entities}
     */
    public Measurements(String part, String size) {
        this.part = part;
        this.size = size;
    }

    public String part() {
        return part;
    }

    public String size() {
        return size;
    }

    /** Adds the next round's value of a variant. */
    public void add(String variant, String metric, double value) {
        values.computeIfAbsent(metric, key -> new LinkedHashMap<>()).computeIfAbsent(variant, key -> new ArrayList<>())
                .add(value);
    }

    /** How often each variant was measured. */
    public int rounds() {
        return values.values().stream().flatMap(variants -> variants.values().stream()).mapToInt(List::size).max().orElse(0);
    }

    /** The metrics, in the order in which they came. */
    public List<String> metrics() {
        return List.copyOf(values.keySet());
    }

    /** The variants of a metric, in the order in which they came. */
    public List<String> variants(String metric) {
        return List.copyOf(values.get(metric).keySet());
    }

    /** All values of a variant, a round after the other. */
    public List<Double> values(String metric, String variant) {
        return List.copyOf(values.get(metric).get(variant));
    }

    /** The middle one of a variant's values. */
    public double median(String metric, String variant) {
        return median(values(metric, variant));
    }

    /** The least of a variant's values. */
    public double least(String metric, String variant) {
        return values(metric, variant).stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** The middle one of the rounds' ratios of two variants. */
    public double ratio(String metric, String variant, String reference) {
        List<Double> over = values(metric, variant);
        List<Double> under = values(metric, reference);
        return median(IntStream.range(0, Math.min(over.size(), under.size()))
                .mapToObj(round -> over.get(round) / under.get(round)).toList());
    }

    /** What a variant adds to a reference: the middle one of the rounds' differences. */
    public double extra(String metric, String variant, String reference) {
        List<Double> over = values(metric, variant);
        List<Double> under = values(metric, reference);
        return median(IntStream.range(0, Math.min(over.size(), under.size()))
                .mapToObj(round -> over.get(round) - under.get(round)).toList());
    }

    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
