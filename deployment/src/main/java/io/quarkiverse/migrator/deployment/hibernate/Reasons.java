package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;

/** What an exception and its causes say, each once, from the general to the particular. */
final class Reasons {

    private Reasons() {
    }

    static String of(Throwable thrown) {
        List<String> reasons = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().strip();
            if (reasons.stream().noneMatch(reason -> reason.contains(message))) {
                reasons.removeIf(message::contains);
                reasons.add(message);
            }
        }
        return String.join(": ", reasons);
    }
}
