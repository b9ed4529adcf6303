package io.quarkiverse.migrator.runtime.command;

/** A number with its noun. */
final class Count {

    private Count() {
    }

    /** Such as {@code 1 script} or {@code 2 scripts}. */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
