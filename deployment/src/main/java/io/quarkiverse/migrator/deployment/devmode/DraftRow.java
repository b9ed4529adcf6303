package io.quarkiverse.migrator.deployment.devmode;

import static java.util.stream.Collectors.joining;

import java.util.List;

import io.quarkiverse.migrator.state.Checksum;
import io.quarkiverse.migrator.state.Drafted;

/**
 * What a dev database remembers of its draft.
 *
 * @param drafted what it has
 * @param digests what the scripts do that a migration made now would have, so that they are known again
 * @param unfinished the statements of a draft that stopped in the middle which have run; none where all is done
 */
record DraftRow(Drafted drafted, List<Integer> digests, List<String> unfinished) {

    DraftRow {
        digests = List.copyOf(digests);
        unfinished = List.copyOf(unfinished);
    }

    static DraftRow of(Drafted drafted, List<Integer> digests) {
        return new DraftRow(drafted, digests, List.of());
    }

    DraftRow stoppedAfter(List<String> statements) {
        return new DraftRow(drafted, digests, statements);
    }

    /** A number for what a script does, in which comments don't count. */
    static int digest(String script) {
        return Checksum.of(script.lines().filter(line -> !line.startsWith("--") && !line.isBlank()).collect(joining("\n")));
    }
}
