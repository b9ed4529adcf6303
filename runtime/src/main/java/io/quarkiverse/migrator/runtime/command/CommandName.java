package io.quarkiverse.migrator.runtime.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The commands. */
public enum CommandName {
    /** Applies pending scripts. */
    MIGRATE("applies the scripts that are pending", "", Option.TO, Option.DRY_RUN, Option.SHOW_SQL, Option.YES),
    /** Lists all scripts with what happened to each. */
    STATUS("lists the scripts, applied and pending", "", Option.DRIFT),
    /** Lists what was applied, in that order. */
    HISTORY("lists what was applied, when and by whom", ""),
    /** Names the version that the database has. */
    CURRENT("names the version of the database", ""),
    /** Marks scripts as applied without running them. */
    STAMP("marks scripts as applied without running them, up to a version or the newest one", "version",
            Option.DRY_RUN, Option.YES),
    /** Takes scripts back. */
    DOWNGRADE("takes scripts back by their undo scripts, one unless told otherwise", "steps", Option.STEPS, Option.TO,
            Option.DRY_RUN, Option.SHOW_SQL, Option.YES),
    /** Says whether there is something to do. */
    CHECK("ends with 2 where the database is not what the scripts of the application produce", "", Option.DRIFT),
    /** Prints scripts. */
    SQL("prints the SQL of the scripts that are pending, or of those between two versions", "", Option.FROM, Option.TO),
    /** Explains. */
    HELP("explains the commands, or one of them", "command");

    private final String help;
    private final String argument;
    private final Set<Option> options;

    CommandName(String help, String argument, Option... options) {
        this.help = help;
        this.argument = argument;
        this.options = EnumSet.noneOf(Option.class);
        this.options.addAll(Arrays.asList(options));
        this.options.addAll(Option.COMMON);
    }

    /** How it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does, in a sentence. */
    public String help() {
        return help;
    }

    /** What its one argument is, empty for a command that takes none. */
    public String argument() {
        return argument;
    }

    /** What it can be told. */
    public Set<Option> options() {
        return options;
    }

    /** Whether it changes a database. */
    boolean writes() {
        return options.contains(Option.YES);
    }

    static Optional<CommandName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(CommandName::word).toList();
    }
}
