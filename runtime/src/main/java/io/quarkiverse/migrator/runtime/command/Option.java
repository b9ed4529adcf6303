package io.quarkiverse.migrator.runtime.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a command can be told besides its name. */
public enum Option {
    /** From which version on. */
    FROM("--from", "version", "the scripts after this version"),
    /** Up to which version. */
    TO("--to", "version", "up to this version; downgrade goes back to it and keeps it"),
    /** How many scripts. */
    STEPS("--steps", "number", "how many scripts, the newest first"),
    /** Shows, and changes nothing. */
    DRY_RUN("--dry-run", "", "shows what would run, and changes nothing"),
    /** Prints the SQL of each script. */
    SHOW_SQL("--show-sql", "", "prints the SQL of each script"),
    /** Asks nobody. */
    YES("--yes", "", "goes on without asking"),
    /** Compares the database with the snapshot. */
    DRIFT("--drift", "", "compares the tables of the database with what the scripts produce"),
    /** Writes one JSON document. */
    JSON("--json", "", "writes one JSON document to the standard output"),
    /** Logs what the libraries say, to the standard error. */
    VERBOSE("--verbose", "", "logs to the standard error what happens"),
    /** One datasource of several. */
    DATASOURCE("--datasource", "name", "this datasource alone; \"default\" for the default one");

    /** What every command takes. */
    static final Set<Option> COMMON = EnumSet.of(JSON, VERBOSE, DATASOURCE);

    private final String word;
    private final String value;
    private final String help;

    Option(String word, String value, String help) {
        this.word = word;
        this.value = value;
        this.help = help;
    }

    /** How it is written, such as {@code --dry-run}. */
    public String word() {
        return word;
    }

    /** Whether a value follows. */
    public boolean hasValue() {
        return !value.isEmpty();
    }

    /** How usage shows it, such as {@code --to version}. */
    String shown() {
        return hasValue() ? word + " " + value : word;
    }

    /** What it means, in a sentence. */
    public String help() {
        return help;
    }

    static Optional<Option> of(String word) {
        return Arrays.stream(values()).filter(option -> option.word.equals(word)).findFirst();
    }

    static List<String> words(Set<Option> options) {
        return options.stream().map(Option::word).toList();
    }
}
