package io.quarkiverse.migrator.runtime.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words as a shell splits them, and the nearest of some words. */
public final class Words {

    private Words() {
    }

    /**
     * The words of a line; what stands in single or double quotes is one.
     *
     * @throws CommandLineException if a quote is not closed
     */
    public static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (char c : line.toCharArray()) {
            if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
                begun = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != 0) {
            throw new CommandLineException("A " + quote + " is not closed in: " + line);
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /** The word that was probably meant. */
    static Optional<String> nearest(String word, List<String> words) {
        return words.stream().filter(other -> distance(word, other) <= Math.max(2, other.length() / 3))
                .min(Comparator.comparingInt(other -> distance(word, other)));
    }

    /** How many letters have to be added, taken away or replaced. */
    private static int distance(String a, String b) {
        int[] former = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            former[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = former[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(replaced, Math.min(former[j], next[j - 1]) + 1);
            }
            former = next;
        }
        return former[b.length()];
    }
}
