package io.quarkiverse.migrator.runtime.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command as a person writes it, such as {@code migrate --to 3 --dry-run}.
 *
 * @param name the command
 * @param argument what follows it, if anything
 * @param options the options given; one without a value has an empty one
 */
public record CommandLine(CommandName name, Optional<String> argument, Map<Option, String> options) {

    private static final Pattern VERSION = Pattern.compile("\\d+([._]\\d+)*");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    public CommandLine {
        options = Collections.unmodifiableMap(new EnumMap<>(options));
    }

    /**
     * Reads a line.
     *
     * @throws CommandLineException if it has an unknown word, or one that doesn't fit; the message shows the usage
     */
    public static CommandLine parse(String line) {
        return of(Words.split(line));
    }

    /**
     * Reads words.
     *
     * @throws CommandLineException if there is an unknown word, or one that doesn't fit; the message shows the usage
     */
    public static CommandLine of(List<String> words) {
        if (words.isEmpty()) {
            throw new CommandLineException("No command was given.\n" + Usage.all());
        }
        String first = words.get(0);
        if (first.equals("merge")) {
            throw new CommandLineException("merge works on the sources of the project, which a packaged application does not"
                    + " have. Run it there: mvn quarkus:run -Dquarkus.migrator.command=merge");
        }
        CommandName name = CommandName.of(first).orElseThrow(() -> new CommandLineException(
                "\"" + first + "\" is no command" + meant(first, CommandName.words()) + "\n" + Usage.all()));
        Map<Option, String> options = new EnumMap<>(Option.class);
        List<String> arguments = new ArrayList<>();
        Iterator<String> rest = words.subList(1, words.size()).iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.startsWith("-")) {
                option(name, word, rest, options);
            } else {
                arguments.add(word);
            }
        }
        if (arguments.size() > (name.argument().isEmpty() ? 0 : 1)) {
            throw wrong(name, "\"" + arguments.get(arguments.size() - 1) + "\" does not belong to " + name.word() + ".");
        }
        CommandLine line = new CommandLine(name, arguments.stream().findFirst(), options);
        line.check();
        return line;
    }

    private static void option(CommandName name, String word, Iterator<String> rest, Map<Option, String> options) {
        int equals = word.indexOf('=');
        String text = equals < 0 ? word : word.substring(0, equals);
        Option option = Option.of(text).filter(name.options()::contains).orElseThrow(() -> wrong(name,
                name.word() + " has no option " + text + meant(text, Option.words(name.options()))));
        if (option.hasValue() && equals < 0 && !rest.hasNext() || !option.hasValue() && equals >= 0) {
            throw wrong(name, option.word() + (option.hasValue() ? " needs a value: " + option.shown() : " takes no value."));
        }
        String value = !option.hasValue() ? "" : equals < 0 ? rest.next() : word.substring(equals + 1);
        if (options.put(option, value) != null) {
            throw wrong(name, option.word() + " is given twice.");
        }
    }

    private void check() {
        version(value(Option.TO), Option.TO.word());
        version(value(Option.FROM), Option.FROM.word());
        number(value(Option.STEPS), Option.STEPS.word());
        if (name == CommandName.STAMP) {
            version(argument, "the version");
        }
        if (name == CommandName.DOWNGRADE) {
            number(argument, "the number of steps");
            if ((argument.isPresent() ? 1 : 0) + (has(Option.STEPS) ? 1 : 0) + (has(Option.TO) ? 1 : 0) > 1) {
                throw wrong(name, "Say either how many steps to go back, or the version to go back to.");
            }
        }
        if (name == CommandName.HELP && argument.isPresent() && CommandName.of(argument.get()).isEmpty()) {
            throw wrong(name, "\"" + argument.get() + "\" is no command" + meant(argument.get(), CommandName.words()));
        }
    }

    private void version(Optional<String> value, String what) {
        value.filter(text -> !VERSION.matcher(text).matches()).ifPresent(text -> {
            throw wrong(name, "\"" + text + "\" is no version: " + what + " is a number such as 3 or 2.1.");
        });
    }

    private void number(Optional<String> value, String what) {
        value.filter(text -> !NUMBER.matcher(text).matches()).ifPresent(text -> {
            throw wrong(name, "\"" + text + "\" is no number: " + what + " is 1 or more.");
        });
    }

    /** Whether an option is given. */
    public boolean has(Option option) {
        return options.containsKey(option);
    }

    /** The value of an option, if it is given. */
    public Optional<String> value(Option option) {
        return Optional.ofNullable(options.get(option));
    }

    /** How many scripts {@code downgrade} takes back, if it is told so. */
    public Optional<Integer> steps() {
        return argument.or(() -> value(Option.STEPS)).map(Integer::valueOf);
    }

    private static CommandLineException wrong(CommandName name, String message) {
        return new CommandLineException(message + "\n" + Usage.of(name));
    }

    private static String meant(String word, List<String> words) {
        return Words.nearest(word, words).map(near -> ". Did you mean " + near + "?").orElse(".");
    }
}
