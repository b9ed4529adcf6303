package io.quarkiverse.migrator.it.proof;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkiverse.migrator.it.proof.cases.Case;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Hints;

/**
 * A change of entities on one server.
 *
 * @param kind the kind of change, from the names of the type that holds it and of its family
 * @param server where
 * @param declared what the case says of itself
 * @param before the entities as they were
 * @param after the entities as they are
 */
record ProofCase(String kind, Server server, Case declared, Unit before, Unit after) {

    /** The cases of a family, a type that holds them as nested types, on each of their servers. */
    static Stream<ProofCase> of(Class<?> family) {
        return Arrays.stream(family.getDeclaredClasses()).filter(type -> type.isAnnotationPresent(Case.class))
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> Arrays.stream(type.getAnnotation(Case.class).on()).map(server -> of(family, type, server)));
    }

    private static ProofCase of(Class<?> family, Class<?> holder, Server server) {
        Case declared = holder.getAnnotation(Case.class);
        return new ProofCase(words(family.getSimpleName()) + ": " + words(holder.getSimpleName()), server, declared,
                side(holder, "Before", server, declared), side(holder, "After", server, declared));
    }

    private static Unit side(Class<?> holder, String side, Server server, Case declared) {
        Class<?> type = Arrays.stream(holder.getDeclaredClasses()).filter(nested -> nested.getSimpleName().equals(side))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(holder + " has no nested type " + side));
        Unit unit = Unit.of(EntityClasses.in(type)).on(server);
        for (Map.Entry<String, String> setting : pairs(declared.settings()).entrySet()) {
            unit = unit.withProperty(setting.getKey(), setting.getValue());
        }
        return unit;
    }

    /** What a person would have decided beforehand, with what the entities say themselves. */
    Answers answers(Hints hints) {
        Map<String, String> backfills = new HashMap<>(hints.backfills());
        backfills.putAll(pairs(declared.backfills()));
        return new Answers(Arrays.asList(declared.renames()), hints.renames(), backfills, declared.destructive());
    }

    private static Map<String, String> pairs(String[] settings) {
        return Arrays.stream(settings).map(setting -> setting.split("=", 2)).collect(toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")) {
            words.add(word.toLowerCase());
        }
        return String.join(" ", words);
    }

    /** The proofs that are known not to hold. */
    Set<Proof> known() {
        return Arrays.stream(declared.known()).map(reason -> Proof.valueOf(reason.split(":")[0])).collect(toSet());
    }

    @Override
    public String toString() {
        return kind + " on " + server.product();
    }
}
