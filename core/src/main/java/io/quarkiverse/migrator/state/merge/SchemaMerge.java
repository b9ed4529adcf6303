package io.quarkiverse.migrator.state.merge;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.merge.Element.Kind;

/** The schema that two branches make together, where neither touches what the other one needs. */
final class SchemaMerge {

    private final Map<Element, Object> base;
    private final Map<Element, Object> first;
    private final Map<Element, Object> second;

    private SchemaMerge(Schema base, Schema first, Schema second) {
        this.base = Elements.of(base);
        this.first = Elements.of(first);
        this.second = Elements.of(second);
    }

    /**
     * The schema after the scripts of the first and then those of the second branch.
     *
     * @param texts the scripts of the second branch
     * @throws MergeException if a script of the second branch would find something else than what it was written for
     */
    static Schema of(Schema base, Schema first, Schema second, List<String> texts, Dialect dialect) {
        SchemaMerge merge = new SchemaMerge(base, first, second);
        Set<String> disputed = merge.disputed();
        merge.namedAndGone(texts).forEach(element -> disputed.add(element.toString()));
        if (!disputed.isEmpty()) {
            throw new MergeException("Both branches touch " + String.join(", ", disputed) + ".");
        }
        Schema merged = merge.merged();
        samePlan(base, first, second, merged, dialect);
        return merged;
    }

    private Set<String> disputed() {
        Set<Element> ours = changed(first);
        Set<Element> theirs = changed(second);
        Set<String> disputed = new LinkedHashSet<>();
        for (Element element : ours) {
            // What is in no script can't be done twice
            if (theirs.contains(element)
                    && (element.kind().isStored() || !Objects.equals(first.get(element), second.get(element)))) {
                disputed.add(element.toString());
            }
        }
        lean(ours, first, theirs, second, disputed);
        lean(theirs, second, ours, first, disputed);
        return disputed;
    }

    /** What one branch made or altered, and needs something that the other one altered or dropped. */
    private static void lean(Set<Element> changes, Map<Element, Object> side, Set<Element> others,
            Map<Element, Object> otherSide, Set<String> disputed) {
        for (Element other : others) {
            boolean whole = other.kind() == Kind.TABLE || other.kind() == Kind.NAMESPACE;
            if (whole && otherSide.containsKey(other)) {
                continue;
            }
            changes.stream().filter(side::containsKey)
                    .filter(element -> Leanings.leans(element, side.get(element), other))
                    .forEach(element -> disputed.add(other + ", which " + element + " needs"));
        }
    }

    /** The tables and columns that the first branch took away and scripts of the second name. */
    private Set<Element> namedAndGone(List<String> texts) {
        Set<Element> named = new LinkedHashSet<>();
        for (String text : texts) {
            Set<String> names = Leanings.names(text);
            base.keySet().stream().filter(element -> !first.containsKey(element))
                    .filter(element -> Leanings.named(element, names)).forEach(named::add);
        }
        return named;
    }

    private Schema merged() {
        Map<Element, Object> merged = new LinkedHashMap<>(first);
        for (Element element : changed(second)) {
            if (second.containsKey(element)) {
                merged.put(element, second.get(element));
            } else {
                merged.remove(element);
            }
        }
        return Elements.schema(merged);
    }

    private Set<Element> changed(Map<Element, Object> side) {
        Set<Element> changed = new LinkedHashSet<>(base.keySet());
        changed.addAll(side.keySet());
        changed.removeIf(element -> Objects.equals(base.get(element), side.get(element)));
        return changed;
    }

    /** What the second branch does has to be the same on top of the first one, statement by statement. */
    private static void samePlan(Schema base, Schema first, Schema second, Schema merged, Dialect dialect) {
        Plan alone = plan(base, second, dialect);
        Plan onTop = plan(first, merged, dialect);
        if (!statements(alone).equals(statements(onTop))) {
            throw new MergeException("On top of the first branch, the second one would need other statements than those of"
                    + " its scripts:\n  " + statements(onTop).lines().collect(joining("\n  ")));
        }
    }

    private static String statements(Plan plan) {
        return plan.statements().stream().map(each -> each.sql() + ";\n").collect(joining()) + "-- and back\n"
                + plan.undoStatements().stream().map(each -> each.sql() + ";\n").collect(joining());
    }

    private static Plan plan(Schema from, Schema to, Dialect dialect) {
        Answers lossAllowed = new Answers(List.of(), List.of(), Map.of(), true);
        return Draft.of(new Snapshot(dialect.name(), List.of(), from), "", to, dialect, "", lossAllowed).plan();
    }
}
