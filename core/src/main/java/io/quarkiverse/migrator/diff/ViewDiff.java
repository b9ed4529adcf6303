package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.change.AddView;
import io.quarkiverse.migrator.change.AlterView;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropView;
import io.quarkiverse.migrator.change.RenameView;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.View;

/**
 * What differs between the views of two schemas. One that reads what changes is made anew even if it says the same: the
 * database would refuse the change, or the view would go on with what was there before.
 */
final class ViewDiff {

    private final Schema from;
    private final Schema to;
    private final Renames renames;
    private final Set<String> touched;
    /** The views that stay, by the name that they get. */
    private final Map<QualifiedName, View> before = new LinkedHashMap<>();
    private final Set<View> dropped = new LinkedHashSet<>();

    private ViewDiff(Schema from, Schema to, List<Change> changes, Renames renames) {
        this.from = from;
        this.to = to;
        this.renames = renames;
        this.touched = TouchedRelations.of(from, to, changes);
        from.views().forEach(view -> {
            QualifiedName now = renames.views().getOrDefault(view.name(), view.name());
            if (view(to, now) && before.putIfAbsent(now, view) == null) {
                return;
            }
            dropped.add(view);
        });
    }

    /**
     * The changes of views, in the order in which they are made; they are dropped in the opposite one.
     *
     * @param changes all other changes
     */
    static List<Change> between(Schema from, Schema to, List<Change> changes, Renames renames) {
        return from.views().isEmpty() && to.views().isEmpty() ? List.of()
                : new ViewDiff(from, to, changes, renames).changes();
    }

    private List<Change> changes() {
        Set<QualifiedName> anew = anew();
        List<View> drops = new ArrayList<>(dropped);
        List<View> adds = new ArrayList<>();
        List<Change> renamed = new ArrayList<>();
        to.views().forEach(view -> {
            if (anew.contains(view.name())) {
                adds.add(view);
                if (before.containsKey(view.name())) {
                    drops.add(before.get(view.name()));
                }
            } else if (!before.get(view.name()).name().equals(view.name())) {
                renamed.add(new RenameView(before.get(view.name()).name(), view.name()));
            }
        });
        List<Change> changes = new ArrayList<>(renamed);
        List<View> dropOrder = ViewOrder.of(drops);
        List<View> addOrder = ViewOrder.of(adds);
        if (agree(dropOrder, addOrder)) {
            changes.addAll(together(dropOrder, addOrder));
        } else {
            dropOrder.forEach(view -> changes.add(new DropView(view)));
            addOrder.forEach(view -> changes.add(new AddView(view)));
        }
        return changes;
    }

    /** The views that are created, by name: new ones, other ones, and what leans on what changes. */
    private Set<QualifiedName> anew() {
        Set<QualifiedName> anew = new LinkedHashSet<>();
        to.views().stream().filter(view -> isAnew(view)).map(View::name).forEach(anew::add);
        boolean found = true;
        while (found) {
            found = to.views().stream().filter(view -> !anew.contains(view.name()) && leans(view, anew)).map(View::name)
                    .toList().stream().filter(anew::add).count() > 0;
        }
        return anew;
    }

    private boolean isAnew(View view) {
        View old = before.get(view.name());
        return old == null || !old.withName(view.name()).equals(view)
                || touched.contains("") || touched.stream().anyMatch(view::mentions)
                || !old.name().equals(view.name()) && !canBeRenamed(old.name(), view.name());
    }

    private boolean leans(View view, Set<QualifiedName> anew) {
        return anew.stream().anyMatch(other -> view.mentions(other.name())
                || before.containsKey(other) && view.mentions(before.get(other).name().name()))
                || dropped.stream().anyMatch(gone -> view.mentions(gone.name().name()));
    }

    /** Whether nothing else had the new name, and nothing else gets the old one. */
    private boolean canBeRenamed(QualifiedName old, QualifiedName now) {
        return old.namespace().equals(now.namespace()) && isFree(from, now) && isFree(to, old);
    }

    private static boolean isFree(Schema schema, QualifiedName name) {
        return schema.table(name).isEmpty() && !view(schema, name)
                && schema.sequences().stream().noneMatch(sequence -> sequence.name().equals(name))
                && schema.types().stream().noneMatch(type -> type.name().equals(name));
    }

    private static boolean view(Schema schema, QualifiedName name) {
        return schema.views().stream().anyMatch(view -> view.name().equals(name));
    }

    /** Whether the views that are dropped and created again come in one order both times. */
    private boolean agree(List<View> drops, List<View> adds) {
        List<View> again = adds.stream().map(view -> before.get(view.name())).filter(drops::contains).toList();
        return drops.stream().filter(again::contains).toList().equals(again);
    }

    private List<Change> together(List<View> drops, List<View> adds) {
        List<Change> changes = new ArrayList<>();
        List<View> left = new ArrayList<>(drops);
        for (View view : adds) {
            View old = before.get(view.name());
            if (old == null) {
                changes.add(new AddView(view));
            } else {
                while (!left.get(0).equals(old)) {
                    changes.add(new DropView(left.remove(0)));
                }
                left.remove(0);
                changes.add(new AlterView(old, view));
            }
        }
        left.forEach(view -> changes.add(new DropView(view)));
        return changes;
    }
}
