package io.quarkiverse.migrator.deployment.hibernate.cache;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes that others mention in any way: by type, in an annotation, or by name in a text. */
final class ReachableClasses {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_$/.]+");

    private final Set<String> known;
    private final Function<String, byte[]> files;
    private final Map<String, byte[]> reached = new TreeMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param known the application's classes, as {@code com/example/Type}
     * @param files gives the bytes of a class
     */
    ReachableClasses(Set<String> known, Function<String, byte[]> files) {
        this.known = known;
        this.files = files;
    }

    /** The bytes, by name, of these classes and of all that they lead to. */
    Map<String, byte[]> from(Collection<String> classes, Collection<String> texts) {
        classes.stream().map(name -> name.replace('.', '/')).forEach(this::reach);
        texts.forEach(this::mentions);
        while (!open.isEmpty()) {
            ClassTexts.of(reached.get(open.pop())).forEach(this::mentions);
        }
        return reached;
    }

    private void reach(String name) {
        if (!reached.containsKey(name)) {
            reached.put(name, files.apply(name));
            open.push(name);
            String annotated = name.substring(0, name.lastIndexOf('/') + 1) + "package-info";
            if (known.contains(annotated)) {
                reach(annotated);
            }
        }
    }

    private void mentions(String text) {
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            candidates(names.group().replace('.', '/')).stream().filter(known::contains).forEach(this::reach);
        }
    }

    /** The text itself, and what follows each L, which starts a class in a descriptor such as {@code ILcom/example/Type}. */
    private static Set<String> candidates(String name) {
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(name);
        for (int at = name.indexOf('L'); at >= 0; at = name.indexOf('L', at + 1)) {
            candidates.add(name.substring(at + 1));
        }
        return candidates;
    }
}
