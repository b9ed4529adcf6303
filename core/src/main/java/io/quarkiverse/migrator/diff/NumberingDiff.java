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
        if (renames.isEmpty() && from.numberings().equals(to.numberings())) {
            return List.of();
        }
        Set<QualifiedName> tables = from.tables().stream().map(Table::name).map(renames::table).collect(toSet());
        Set<Numbering> before = from.numberings().stream().map(numbering -> renamed(numbering, renames)).collect(toSet());
        return to.numberings().stream()
                // A row that a table of numbers lacks is added even where there is nothing to number yet
                .filter(numbering -> tables.contains(numbering.table())
                        || numbering.row().isPresent() && tables.contains(numbering.source()))
                .filter(numbering -> !before.contains(numbering) && !wasNotYetRead(numbering, from, to))
                .<Change> map(ContinueNumbering::new).toList();
    }

    /** Whether a snapshot was written before rows of such tables became part of it, and nothing else speaks of a new one. */
    private static boolean wasNotYetRead(Numbering numbering, Schema from, Schema to) {
        return numbering.row().isPresent()
                && from.numberings().stream().noneMatch(known -> known.source().equals(numbering.source()))
                && from.table(numbering.source()).map(Table::initialRows)
                        .equals(to.table(numbering.source()).map(Table::initialRows));
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
                renames.column(numbering.source(), numbering.valueColumn()), numbering.step(), numbering.distance(),
                numbering.row().map(row -> new Numbering.Row(renames.column(numbering.source(), row.column()), row.key(),
                        row.first())));
    }
}
