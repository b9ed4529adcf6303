package io.quarkiverse.migrator.diff;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.ContinueNumbering;
import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/** Which numbers have to go on above those of rows that exist. */
final class NumberingDiff {

    private NumberingDiff() {
    }

    static List<Change> between(Schema from, Schema to, Renames renames) {
        Set<QualifiedName> withRows = from.tables().stream().map(Table::name).map(renames::table).collect(toSet());
        Set<Numbering> before = from.numberings().stream().map(numbering -> renamed(numbering, renames)).collect(toSet());
        return to.numberings().stream()
                .filter(numbering -> withRows.contains(numbering.table()) && !before.contains(numbering))
                .<Change> map(ContinueNumbering::new).toList();
    }

    private static Numbering renamed(Numbering numbering, Renames renames) {
        if (renames.isEmpty()) {
            return numbering;
        }
        QualifiedName source = numbering.valueColumn().isEmpty()
                ? renames.sequences().getOrDefault(numbering.source(), numbering.source())
                : renames.table(numbering.source());
        return new Numbering(renames.table(numbering.table()),
                renames.column(numbering.table(), numbering.column()), source,
                renames.column(numbering.source(), numbering.valueColumn()), numbering.step(), numbering.distance());
    }
}
