package io.quarkiverse.migrator.runtime.command;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.runtime.drift.Difference;

/** Differences in words for people, and in values for programs. */
final class DriftText {

    private DriftText() {
    }

    static String lines(List<Difference> differences) {
        if (differences.isEmpty()) {
            return "No drift: the tables are what the scripts produce.";
        }
        return differences.stream().map(DriftText::line).collect(joining("\n",
                "Drift: " + Count.of(differences.size(), "difference") + " from what the scripts produce\n", ""));
    }

    private static String line(Difference difference) {
        String what = difference.kind() + "  " + difference.name() + "  ";
        if (difference.isMissing()) {
            return "  - " + what + "is missing: " + difference.expected();
        }
        if (difference.isExtra()) {
            return "  + " + what + "is not of the scripts: " + difference.found();
        }
        return "  ! " + what + difference.trait() + " is " + none(difference.found()) + ", expected "
                + none(difference.expected());
    }

    private static String none(String text) {
        return text.isEmpty() ? "none" : text;
    }

    static List<Map<String, Object>> values(List<Difference> differences) {
        return differences.stream().map(difference -> Outcome.values("kind", difference.kind(), "name", difference.name(),
                "difference", difference.isMissing() ? "missing" : difference.isExtra() ? "extra" : difference.trait(),
                "expected", difference.expected(), "found", difference.found())).toList();
    }
}
