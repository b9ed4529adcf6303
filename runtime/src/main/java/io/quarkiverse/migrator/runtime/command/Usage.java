package io.quarkiverse.migrator.runtime.command;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the commands are, for people. */
final class Usage {

    private Usage() {
    }

    /** All commands, one a line. */
    static String all() {
        return lines(Arrays.stream(CommandName.values()).map(name -> List.of(name(name), name.help()))) + "\n"
                + "help and a command shows its options. Each takes:\n"
                + lines(Option.COMMON.stream().map(option -> List.of(option.shown(), option.help())));
    }

    /** One command with its options. */
    static String of(CommandName name) {
        return "Usage: " + call(name) + "\n"
                + lines(name.options().stream().map(option -> List.of(option.shown(), option.help())));
    }

    private static String call(CommandName name) {
        return name(name) + name.options().stream().filter(option -> !Option.COMMON.contains(option))
                .map(option -> " [" + option.shown() + "]").collect(joining());
    }

    private static String name(CommandName name) {
        return name.argument().isEmpty() ? name.word() : name.word() + " [" + name.argument() + "]";
    }

    private static String lines(Stream<List<String>> rows) {
        List<List<String>> all = rows.toList();
        int width = all.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
        return all.stream().map(row -> "  " + row.get(0) + " ".repeat(width - row.get(0).length()) + "  " + row.get(1))
                .collect(joining("\n"));
    }
}
