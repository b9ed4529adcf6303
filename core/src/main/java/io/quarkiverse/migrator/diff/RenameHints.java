package io.quarkiverse.migrator.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.diff.RenameHint.Kind;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Table;

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
            case TABLE -> renames.tables.put(formerTable(hint, formers.get(0), renames).orElseThrow(), hint.table());
            case COLUMN -> renames.column(renames.former(hint.table()), formers.get(0), hint.name());
            case VALUE -> renames.value(renames.former(hint.table()), formers.get(0), hint.name());
        }
        return true;
    }

    /** Nobody but a person knows which of two gets the rows of one. */
    private static void checkDistinct(List<RenameHint> hints, RenameSet renames) {
        for (RenameHint one : hints) {
            for (RenameHint other : hints) {
                if (!one.subject().equals(other.subject()) && one.formers().equals(other.formers())
                        && one.kind() == other.kind()
                        && (one.kind() == Kind.TABLE || one.table().equals(other.table()))
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
        QualifiedName table = renames.former(hint.table());
        return switch (hint.kind()) {
            case TABLE -> {
                boolean taken = renames.from.table(hint.table()).isPresent() && !renames.tables.containsKey(hint.table());
                yield taken || renames.tables.containsValue(hint.table()) ? List.of()
                        : hint.formers().stream().filter(name -> formerTable(hint, name, renames).isPresent()).toList();
            }
            // What lies within a document is no column
            case COLUMN -> !has(renames.to.columns(hint.table()), hint.name()) ? List.of()
                    : formers(hint, renames.from.columns(table).stream().map(Column::name).toList(),
                            renames.columns(table));
            // A former value that stays is another entity's
            case VALUE -> formers(hint, renames.formerValues(table), renames.values(table)).stream()
                    .filter(value -> !renames.valuesAfter(table).contains(value)).toList();
        };
    }

    private static List<String> formers(RenameHint hint, List<String> before, Map<String, String> known) {
        boolean taken = before.contains(hint.name()) && !known.containsKey(hint.name());
        return taken || known.containsValue(hint.name()) ? List.of()
                : hint.formers().stream().filter(name -> before.contains(name) && !known.containsKey(name)).toList();
    }

    private static boolean has(List<Column> columns, String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    private static Optional<QualifiedName> formerTable(RenameHint hint, String name, RenameSet renames) {
        return renames.from.tables().stream().map(Table::name)
                .filter(each -> each.toString().equals(name) || each.equals(hint.table().withName(name)))
                .filter(each -> !renames.tables.containsKey(each)).findFirst();
    }
}
