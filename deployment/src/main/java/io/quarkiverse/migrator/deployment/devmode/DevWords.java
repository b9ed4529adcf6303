package io.quarkiverse.migrator.deployment.devmode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.quarkiverse.migrator.runtime.command.CommandLineException;

/**
 * The words after a command that only dev mode has.
 *
 * @param text what is no option, such as a message
 * @param options the options without a value
 * @param datasource the datasource that was named
 */
record DevWords(String text, Set<String> options, Optional<String> datasource) {

    private static final String DATASOURCE = "--datasource";

    /**
     * Reads them.
     *
     * @throws CommandLineException if there is another option than these
     */
    static DevWords of(String command, List<String> words, Set<String> known) {
        List<String> text = new ArrayList<>();
        Set<String> options = new TreeSet<>();
        Optional<String> datasource = Optional.empty();
        for (Iterator<String> rest = words.iterator(); rest.hasNext();) {
            String word = rest.next();
            if (word.equals(DATASOURCE) && rest.hasNext()) {
                datasource = Optional.of(rest.next());
            } else if (word.startsWith(DATASOURCE + "=")) {
                datasource = Optional.of(word.substring(DATASOURCE.length() + 1));
            } else if (word.startsWith("-")) {
                if (!known.contains(word)) {
                    throw new CommandLineException(command + " has no option " + word + ". It takes " + DATASOURCE + " name, "
                            + String.join(", ", new TreeSet<>(known)) + ".");
                }
                options.add(word);
            } else {
                text.add(word);
            }
        }
        return new DevWords(String.join(" ", text), options, datasource);
    }

    boolean has(String option) {
        return options.contains(option);
    }
}
