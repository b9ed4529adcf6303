package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.migrator.it.proof.EntitySide;
import io.quarkiverse.migrator.it.proof.random.entities.RandomEdits.Origins;

/**
 * Several groups before and after their edits, to be compiled and read at once.
 *
 * @param target where they are tried
 * @param before the names of the managed classes before
 * @param after the names of the managed classes after
 * @param origins what things were called before, by the number of the group
 * @param sources the sources of both sides
 */
record Batch(Target target, List<String> before, List<String> after, Map<Integer, Origins> origins,
        Map<String, String> sources) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The groups of those numbers; a group is the same whichever others are there. */
    static Batch of(Target target, long seed, List<Integer> numbers) {
        Map<Integer, Origins> origins = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int number : numbers) {
            Choice choice = new Choice(seed * 1000 + number);
            RandomGroups groups = new RandomGroups(choice, target == Target.POSTGRESQL);
            Group group = groups.group(number);
            RandomEdits edits = new RandomEdits(choice, groups, group);
            add("before", group, sources, before);
            add("after", edits.edit(group), sources, after);
            origins.put(number, edits.origins());
        }
        return new Batch(target, before, after, origins, sources);
    }

    /** The number of the group that an entity's path belongs to. */
    static int number(String path) {
        Matcher number = NUMBER.matcher(path);
        if (!number.find()) {
            throw new IllegalArgumentException(path);
        }
        return Integer.parseInt(number.group());
    }

    private static void add(String side, Group group, Map<String, String> sources, List<String> names) {
        GroupSource.of(side, group).forEach((name, text) -> {
            sources.put(side + "." + name, text);
            if (!group.enums().containsKey(name)) {
                names.add(side + "." + name);
            }
        });
    }

    Sides read() {
        Compilation compilation = Compilation.of(sources);
        return new Sides(side(before, compilation), side(after, compilation));
    }

    private EntitySide side(List<String> names, Compilation compilation) {
        Thread thread = Thread.currentThread();
        ClassLoader former = thread.getContextClassLoader();
        thread.setContextClassLoader(compilation);
        try {
            return EntitySide.of(names.stream().<Class<?>> map(compilation::type).toList(), target.server());
        } finally {
            thread.setContextClassLoader(former);
        }
    }

    /** The entities of both sides as they are read. */
    record Sides(EntitySide before, EntitySide after) {
    }
}
