package io.quarkiverse.migrator.it.proof.random.entities;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the groups that make a batch fail, by those that the failure names and by halves, for a minute at most. */
final class Culprits {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern NAME = Pattern.compile("(\\d{1,2})z?[a-z]{1,2}(?![a-z0-9])");

    private final SeededBatch batch;
    private final Instant deadline = Instant.now().plus(PATIENCE);
    private final List<String> found = new ArrayList<>();

    private Culprits(SeededBatch batch) {
        this.batch = batch;
    }

    /** What each group of a batch that fails so fails of by itself, with its entities. */
    static List<String> in(SeededBatch batch, List<Integer> groups, String failure) {
        Culprits culprits = new Culprits(batch);
        culprits.search(groups, failure);
        return culprits.found;
    }

    private void search(List<Integer> groups, String failure) {
        if (groups.size() == 1) {
            found.add("-Drandom.seed=" + batch.seed() + " -Drandom.group=" + groups.get(0) + ": " + failure + "\n"
                    + String.join("\n", batch.of(groups).sources().values()));
        } else if (Instant.now().isAfter(deadline)) {
            found.add("Among the groups " + groups + ": " + failure);
        } else {
            int before = found.size();
            for (List<Integer> part : parts(groups, failure)) {
                Optional<String> own = batch.failure(part);
                own.ifPresent(message -> search(part, message));
            }
            if (found.size() == before) {
                found.add("The groups " + groups + " fail together only: " + failure);
            }
        }
    }

    /** Those that the failure names and the others, or two halves. */
    private static List<List<Integer>> parts(List<Integer> groups, String failure) {
        List<Integer> named = NAME.matcher(failure).results().map(result -> Integer.valueOf(result.group(1))).distinct()
                .filter(groups::contains).toList();
        int half = groups.size() / 2;
        return named.isEmpty() || named.size() == groups.size()
                ? List.of(groups.subList(0, half), groups.subList(half, groups.size()))
                : List.of(named, groups.stream().filter(group -> !named.contains(group)).toList());
    }
}
