package io.quarkiverse.migrator.state;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * A script's version, ordered as Flyway orders it: part by part, as numbers.
 *
 * @param parts its numbers, without zeros at the end
 */
public record Version(List<BigInteger> parts) implements Comparable<Version> {

    public Version {
        int end = parts.size();
        while (end > 1 && parts.get(end - 1).signum() == 0) {
            end--;
        }
        parts = List.copyOf(parts.subList(0, end));
    }

    /** Reads {@code 3}, {@code 3.1} or {@code 3_1}. */
    public static Version of(String text) {
        return new Version(Arrays.stream(text.split("[._]")).map(BigInteger::new).toList());
    }

    /** The next whole version. */
    public Version next() {
        return new Version(List.of(parts.get(0).add(BigInteger.ONE)));
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = part(i).compareTo(other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private BigInteger part(int index) {
        return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
    }

    @Override
    public String toString() {
        return String.join(".", parts.stream().map(BigInteger::toString).toList());
    }
}
