package io.quarkiverse.migrator.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        boolean found = true;
        while (found) {
            found = false;
            for (RenameHint hint : hints) {
                found |= hint.column().isEmpty() ? table(hint, renames) : column(hint, renames);
            }
        }
    }

    private static boolean table(RenameHint hint, RenameSet renames) {
        QualifiedName now = hint.table();
        boolean taken = renames.from.table(now).isPresent() && !renames.tables.containsKey(now);
        if (taken || renames.tables.containsValue(now)) {
            return false;
        }
        Optional<QualifiedName> former = hint.formers().stream()
                .flatMap(name -> renames.from.tables().stream().map(Table::name)
                        .filter(each -> each.toString().equals(name) || each.equals(now.withName(name))))
                .filter(each -> !renames.tables.containsKey(each)).findFirst();
        former.ifPresent(name -> renames.tables.put(name, now));
        return former.isPresent();
    }

    private static boolean column(RenameHint hint, RenameSet renames) {
        QualifiedName table = renames.former(hint.table());
        Optional<Table> before = renames.from.table(table);
        if (before.isEmpty()) {
            return false;
        }
        Map<String, String> known = renames.columns(table);
        boolean taken = before.get().column(hint.column()).isPresent() && !known.containsKey(hint.column());
        if (taken || known.containsValue(hint.column())) {
            return false;
        }
        Optional<String> former = hint.formers().stream()
                .filter(name -> before.get().column(name).isPresent() && !known.containsKey(name)).findFirst();
        former.ifPresent(name -> renames.column(table, name, hint.column()));
        return former.isPresent();
    }
}
