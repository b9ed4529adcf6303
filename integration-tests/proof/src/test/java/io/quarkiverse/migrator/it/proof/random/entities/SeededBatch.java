package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The batch of a seed; where it fails, its groups are tried one by one, so that the failure names those that it is about.
 *
 * @param target where it is tried
 * @param seed what its groups follow from
 */
record SeededBatch(Target target, long seed) {

    private static final int GROUPS = 50;
    private static final Pattern NAME = Pattern.compile("(\\d{1,2})z?[a-z]{1,2}(?![a-z0-9])");

    static List<Integer> numbers() {
        Integer only = Integer.getInteger("random.group");
        return only != null ? List.of(only) : IntStream.range(0, GROUPS).boxed().toList();
    }

    /** Checks the batch, and tells how many changes it had. */
    int check() {
        try {
            return EntityPairs.check(Batch.of(target, seed, numbers()));
        } catch (AssertionError | RuntimeException e) {
            List<String> failures = failures();
            throw new AssertionError("Run it alone with -Drandom.seed=" + seed + "\n"
                    + (failures.isEmpty() ? e.getMessage() : String.join("\n", failures)), e);
        }
    }

    /** What fails in a group by itself, with the group's entities. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        List<Integer> rest = new ArrayList<>(numbers());
        Optional<String> failure = failure(rest);
        while (failure.isPresent() && !rest.isEmpty()) {
            List<Integer> named = named(failure.get(), rest);
            List<Integer> suspects = named.isEmpty() ? List.copyOf(rest) : named;
            suspects.forEach(number -> failure(List.of(number)).ifPresent(message -> failures.add("-Drandom.seed=" + seed
                    + " -Drandom.group=" + number + ": " + message + "\n"
                    + String.join("\n", Batch.of(target, seed, List.of(number)).sources().values()))));
            rest.removeAll(suspects);
            failure = failure(rest);
        }
        return failures;
    }

    private Optional<String> failure(List<Integer> groups) {
        try {
            EntityPairs.check(Batch.of(target, seed, groups));
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The groups whose names are in a message. */
    private static List<Integer> named(String message, List<Integer> groups) {
        return NAME.matcher(message).results().map(result -> Integer.valueOf(result.group(1))).distinct()
                .filter(groups::contains).toList();
    }
}
