package io.quarkiverse.migrator.runtime.progress;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A session of the database, as far as it may be named: never what it runs, since that can hold a password.
 *
 * @param id the number by which the database ends it
 * @param user its user
 * @param application the name that its application gave itself; empty where it gave none
 * @param client where it comes from; empty where the database doesn't say
 * @param state what it does, such as {@code idle in transaction}
 * @param queryAge how long ago what it runs, or ran last, began
 */
record Session(long id, String user, String application, String client, String state, Duration queryAge) {

    @Override
    public String toString() {
        List<String> parts = Stream.of(part("user ", user), part("application ", application), part("from ", client),
                part("", state), "its last query began " + seconds(queryAge) + " ago").filter(part -> !part.isEmpty()).toList();
        return "session " + id + " (" + String.join(", ", parts) + ")";
    }

    private static String part(String label, String value) {
        return value == null || value.isBlank() ? "" : label + value.strip();
    }

    static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }
}
