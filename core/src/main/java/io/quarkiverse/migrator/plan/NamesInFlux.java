package io.quarkiverse.migrator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropSequence;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.change.RenameAttribute;
import io.quarkiverse.migrator.change.RenameColumn;
import io.quarkiverse.migrator.change.RenameConstraint;
import io.quarkiverse.migrator.change.RenameIndex;
import io.quarkiverse.migrator.change.RenameSequence;
import io.quarkiverse.migrator.change.RenameTable;
import io.quarkiverse.migrator.change.RenameType;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.StructType;

/**
 * Makes statements of changes while names move: what has a name that another thing gets steps aside first, and what is dropped
 * late is called by the name that its table has by then.
 */
final class NamesInFlux {

    /** A name of a column, table or sequence, which is unique there. */
    private record Place(String kind, QualifiedName where, String name) {
    }

    private final Dialect dialect;
    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    private final Set<Place> wanted = new HashSet<>();

    NamesInFlux(List<Change> changes, Dialect dialect) {
        this.dialect = dialect;
        for (Change change : changes) {
            if (change instanceof RenameTable rename) {
                tables.put(rename.from(), rename.to());
                wanted.add(table(rename.to()));
            } else if (change instanceof RenameType rename) {
                wanted.add(type(rename.to()));
            } else if (change instanceof RenameColumn rename) {
                wanted.add(column(rename.table(), rename.to()));
            } else if (change instanceof RenameAttribute rename) {
                wanted.add(column(rename.type(), rename.to()));
            } else if (change instanceof RenameSequence rename) {
                wanted.add(sequence(rename.to()));
            } else if (change instanceof RenameConstraint rename) {
                wanted.add(key(rename.table(), rename.after().name()));
            } else if (change instanceof RenameIndex rename) {
                wanted.add(key(rename.table(), rename.after().name()));
            }
        }
    }

    List<Statement> statements(Change change) {
        if (change instanceof RenameTable rename && wanted.contains(table(rename.from()))) {
            return aside(rename.from(), rename.to(), RenameTable::new, aside(rename.from()), Phase.RENAME_TABLE_ASIDE);
        }
        if (change instanceof RenameType rename && wanted.contains(type(rename.from()))) {
            return aside(rename.from(), rename.to(), RenameType::new, aside(rename.from()), Phase.RENAME_TABLE_ASIDE);
        }
        if (change instanceof RenameSequence rename && wanted.contains(sequence(rename.from()))) {
            return aside(rename.from(), rename.to(), RenameSequence::new, aside(rename.from()), Phase.RENAME_ASIDE);
        }
        if (change instanceof RenameColumn rename && wanted.contains(column(rename.table(), rename.from()))) {
            return aside(rename.from(), rename.to(), (from, to) -> new RenameColumn(rename.table(), from, to),
                    aside(rename.from()), Phase.RENAME_ASIDE);
        }
        if (change instanceof RenameAttribute rename && wanted.contains(column(rename.type(), rename.from()))) {
            return aside(rename.from(), rename.to(), (from, to) -> new RenameAttribute(rename.type(), from, to),
                    aside(rename.from()), Phase.RENAME_ASIDE);
        }
        if (change instanceof RenameConstraint rename && wanted.contains(key(rename.table(), rename.before().name()))) {
            return aside(rename.before(), rename.after(), (from, to) -> new RenameConstraint(rename.table(), from, to),
                    rename.after().withName(aside(rename.before().name())), Phase.RENAME_ASIDE);
        }
        if (change instanceof RenameIndex rename && wanted.contains(key(rename.table(), rename.before().name()))) {
            return aside(rename.before(), rename.after(), (from, to) -> new RenameIndex(rename.table(), from, to),
                    rename.after().withName(aside(rename.before().name())), Phase.RENAME_ASIDE);
        }
        if (change instanceof DropTable drop && wanted.contains(table(drop.table().name()))) {
            return early(drop, Phase.DROP_TABLE);
        }
        if (change instanceof DropSequence drop && wanted.contains(sequence(drop.sequence().name()))) {
            return early(drop, Phase.DROP_SEQUENCE);
        }
        if (change instanceof AlterType alter && alter.before() instanceof StructType before
                && alter.after() instanceof StructType after && before.attributes().stream().map(Column::name)
                        .anyMatch(name -> wanted.contains(column(before.name(), name)) && after.attribute(name).isEmpty())) {
            return early(alter, Phase.ADD_TYPE);
        }
        if (change instanceof DropColumn drop && drop.column().generatedAs().isEmpty()) {
            QualifiedName now = tables.getOrDefault(drop.table(), drop.table());
            return wanted.contains(column(now, drop.column().name())) ? early(drop, Phase.DROP_COLUMN)
                    : dialect.statements(new DropColumn(now, drop.column()));
        }
        return dialect.statements(change);
    }

    private <N> List<Statement> aside(N from, N to, BiFunction<N, N, Change> rename, N between, Phase phase) {
        List<Statement> statements = new ArrayList<>();
        dialect.statements(rename.apply(from, between)).forEach(statement -> statements
                .add(new Statement(phase, statement.sql(), statement.hazards())));
        statements.addAll(dialect.statements(rename.apply(between, to)));
        return statements;
    }

    private List<Statement> early(Change drop, Phase late) {
        return dialect.statements(drop).stream().map(statement -> statement.phase() == late
                ? new Statement(Phase.DROP_REUSED, statement.sql(), statement.hazards())
                : statement).toList();
    }

    private QualifiedName aside(QualifiedName name) {
        return name.withName(aside(name.name()));
    }

    private String aside(String name) {
        String aside = "renaming_" + name;
        // No longer than any database takes
        return aside.length() > 40 ? "renaming_" + Integer.toHexString(name.hashCode()) : aside;
    }

    private static Place table(QualifiedName name) {
        return new Place("table", name, "");
    }

    private static Place type(QualifiedName name) {
        return new Place("type", name, "");
    }

    /** Keys stand behind indexes, whose names are unique in the namespace. */
    private static Place key(QualifiedName table, String name) {
        return new Place("key", table.withName(""), name);
    }

    private static Place sequence(QualifiedName name) {
        return new Place("sequence", name, "");
    }

    private static Place column(QualifiedName table, String name) {
        return new Place("column", table, name);
    }
}
