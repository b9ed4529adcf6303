package io.quarkiverse.migrator.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.diff.RenameHint.Kind;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Discriminator.Place;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;
import io.quarkiverse.migrator.schema.View;

/**
 * Renames that the entities remember. A hint stays in the code after it was used, so it counts only while its new name is not
 * there yet, or is about to be given up by another rename.
 */
final class RenameHints {

    private RenameHints() {
    }

    static void apply(List<RenameHint> hints, RenameSet renames) {
        checkDistinct(hints, renames);
        boolean found = true;
        while (found) {
            // Those first that leave no choice, so that none takes what is another's only one
            found = hints.stream().anyMatch(hint -> formers(hint, renames).size() == 1 && take(hint, renames))
                    || hints.stream().anyMatch(hint -> take(hint, renames));
        }
    }

    private static boolean take(RenameHint hint, RenameSet renames) {
        List<String> formers = formers(hint, renames);
        if (formers.isEmpty()) {
            return false;
        }
        switch (hint.kind()) {
            case TABLE, TYPE -> named(hint, renames).take(hint, formers.get(0));
            case COLUMN -> renames.column(renames.formerOwner(hint.table()), formers.get(0), hint.column());
            case VALUE -> renames.value(renames.former(hint.place()), formers.get(0), hint.value());
        }
        return true;
    }

    /** Nobody but a person knows which of two gets the rows of one. */
    private static void checkDistinct(List<RenameHint> hints, RenameSet renames) {
        for (RenameHint one : hints) {
            for (RenameHint other : hints) {
                if (!one.subject().equals(other.subject()) && one.formers().equals(other.formers()) && one.isBeside(other)
                        && !formers(one, renames).isEmpty() && !formers(other, renames).isEmpty()) {
                    throw new RenameException(one.subject() + " and " + other.subject() + " both say with @RenamedFrom that"
                            + " they were " + one.formers().get(0) + ". Only one can have its values: remove the annotation"
                            + " from the other.");
                }
            }
        }
    }

    /** What the hint names that is there to be renamed; empty where it has been consumed. */
    private static List<String> formers(RenameHint hint, RenameSet renames) {
        QualifiedName table = renames.formerOwner(hint.table());
        Place place = renames.former(hint.place());
        return switch (hint.kind()) {
            case TABLE, TYPE -> named(hint, renames).formers(hint);
            // What lies within a document is no column
            case COLUMN -> !has(renames.to.columns(hint.table()), hint.column()) ? List.of()
                    : formers(hint, hint.column(), renames.from.columns(table).stream().map(Column::name).toList(),
                            renames.columns(table));
            // A former value that stays is another entity's
            case VALUE -> formers(hint, hint.value(), renames.formerValues(place), renames.values(place)).stream()
                    .filter(value -> !renames.valuesAfter(place).contains(value)).toList();
        };
    }

    private static List<String> formers(RenameHint hint, String now, List<String> before,
            Map<String, String> known) {
        boolean taken = before.contains(now) && !known.containsKey(now);
        return taken || known.containsValue(now) ? List.of()
                : hint.formers().stream().filter(name -> before.contains(name) && !known.containsKey(name)).toList();
    }

    private static boolean has(List<Column> columns, String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    /** What the hint means: an entity can be one of a table or of a view. */
    private static Named named(RenameHint hint, RenameSet renames) {
        if (hint.kind() == Kind.TYPE) {
            return new Named(renames.from.types().stream().map(UserType::name).toList(), renames.types);
        }
        return renames.to.views().stream().anyMatch(view -> view.name().equals(hint.table()))
                ? new Named(renames.from.views().stream().map(View::name).toList(), renames.views)
                : new Named(renames.from.tables().stream().map(Table::name).toList(), renames.tables);
    }

    /**
     * Things of one kind that have a name of their own.
     *
     * @param before their names before
     * @param renames the renames that were found
     */
    private record Named(List<QualifiedName> before, Map<QualifiedName, QualifiedName> renames) {

        List<String> formers(RenameHint hint) {
            boolean taken = before.contains(hint.table()) && !renames.containsKey(hint.table());
            return taken || renames.containsValue(hint.table()) ? List.of()
                    : hint.formers().stream().filter(name -> former(hint, name).isPresent()).toList();
        }

        void take(RenameHint hint, String former) {
            renames.put(former(hint, former).orElseThrow(), hint.table());
        }

        private Optional<QualifiedName> former(RenameHint hint, String name) {
            return before.stream().filter(each -> each.toString().equals(name) || each.equals(hint.table().withName(name)))
                    .filter(each -> !renames.containsKey(each)).findFirst();
        }
    }
}
