package io.quarkiverse.migrator.diff;

import java.util.Optional;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Table;

/** Columns whose names differ in the case of letters alone, where the database takes them for one. */
final class LetterCaseRenames {

    private LetterCaseRenames() {
    }

    static void apply(RenameSet renames) {
        for (Table before : renames.from.tables()) {
            renames.after(before.name()).ifPresent(after -> before.columns().stream().map(Column::name)
                    .filter(name -> after.column(name).isEmpty() && !renames.columns(before.name()).containsKey(name))
                    .forEach(name -> sameLetters(after, name)
                            .filter(now -> before.column(now).isEmpty() && !renames.columns(before.name()).containsValue(now))
                            .ifPresent(now -> renames.column(before.name(), name, now))));
        }
    }

    private static Optional<String> sameLetters(Table table, String name) {
        return table.columns().stream().map(Column::name).filter(name::equalsIgnoreCase).findFirst();
    }
}
