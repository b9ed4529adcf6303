package io.quarkiverse.migrator.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as a statement writes it, taken apart.
 *
 * @param name its name in lower case, without its arguments, such as {@code timestamp with time zone}
 * @param arguments its numbers, such as length, or precision and scale
 * @param array whether it is an array of that type
 */
record SqlType(String name, List<Integer> arguments, boolean array) {

    /** An array's length says nothing: no database enforces it. */
    private static final Pattern ARRAY = Pattern.compile("(?:\\[\\d*]|\\s+array(?:\\s*\\[\\d+])?)$");
    private static final Pattern NUMBERS = Pattern.compile("\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\)");

    SqlType {
        arguments = List.copyOf(arguments);
    }

    static SqlType of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).trim();
        Matcher mark = ARRAY.matcher(lower);
        boolean array = mark.find();
        if (array) {
            lower = mark.replaceFirst("").trim();
        }
        List<Integer> arguments = new ArrayList<>();
        Matcher numbers = NUMBERS.matcher(lower);
        if (numbers.find()) {
            arguments.add(Integer.valueOf(numbers.group(1)));
            if (numbers.group(2) != null) {
                arguments.add(Integer.valueOf(numbers.group(2)));
            }
            lower = numbers.replaceFirst("");
        }
        return new SqlType(lower.trim().replaceAll("\\s+", " "), arguments, array);
    }

    int argument(int index, int otherwise) {
        return index < arguments.size() ? arguments.get(index) : otherwise;
    }
}
