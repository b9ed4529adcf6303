package io.quarkiverse.migrator.dialect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkiverse.migrator.change.AddConstraint;
import io.quarkiverse.migrator.change.AddIndex;
import io.quarkiverse.migrator.change.AddSequence;
import io.quarkiverse.migrator.change.AddTable;
import io.quarkiverse.migrator.change.AddView;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.AlterView;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropIndex;
import io.quarkiverse.migrator.change.DropObject;
import io.quarkiverse.migrator.change.DropSequence;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.change.RenameColumn;
import io.quarkiverse.migrator.change.RenameConstraint;
import io.quarkiverse.migrator.change.RenameIndex;
import io.quarkiverse.migrator.change.RenameSequence;
import io.quarkiverse.migrator.change.RenameTable;
import io.quarkiverse.migrator.change.ReplaceColumn;
import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;
import io.quarkiverse.migrator.schema.View;

/** Which changes of a migration can wait for its second script, and which have to since they lean on one that does. */
final class PostgreSqlOnlineScope {

    private final Map<QualifiedName, Set<Set<String>>> lateKeys = new HashMap<>();
    private final Set<String> takenNames = new HashSet<>();
    private final Set<QualifiedName> movedTables = new HashSet<>();
    private final List<View> views;
    private final boolean dropsValues;

    PostgreSqlOnlineScope(List<Change> changes) {
        this.dropsValues = changes.stream().anyMatch(PostgreSqlOnlineScope::dropsValues);
        this.views = changes.stream().flatMap(PostgreSqlOnlineScope::view).toList();
        for (Change change : changes) {
            if (change instanceof AddIndex add) {
                takenNames.add(add.index().name());
                if (add.index().unique()) {
                    late(add.table(), add.index().keys().stream().map(IndexKey::text).toList());
                }
            } else if (change instanceof AddConstraint add && isLate(add.table(), add.constraint())) {
                late(add.table(), keyColumns(add.constraint()));
                takenNames.add(add.constraint().name());
            }
            takeNames(change);
            moveTables(change);
        }
    }

    /**
     * Whether a key is made in the second script; one with options that an index can't take over is not, nor is one that a view
     * may group by.
     */
    boolean isLate(QualifiedName table, Constraint constraint) {
        return constraint instanceof PrimaryKey && views.stream().noneMatch(view -> view.mentions(table.name()))
                || constraint instanceof UniqueKey key && (key.options().isEmpty() || isDeferrable(key.options()));
    }

    /** Whether a foreign key refers to a key that is only made in the second script. */
    boolean leansOnLateKey(ForeignKey key) {
        return lateKeys.getOrDefault(key.target(), Set.of()).contains(Set.copyOf(key.targetColumns()));
    }

    /** Whether rows can still be filled in the second script: what the first one drops may be what they are filled from. */
    boolean fillsLate() {
        return !dropsValues;
    }

    /** Whether an index can stay until the new ones are there. */
    boolean dropsLate(DropIndex drop) {
        return !drop.index().unique() && !movedTables.contains(drop.table()) && !takenNames.contains(drop.index().name());
    }

    private void late(QualifiedName table, List<String> columns) {
        lateKeys.computeIfAbsent(table, name -> new HashSet<>()).add(Set.copyOf(columns));
    }

    /** Tables, sequences and indexes share their names. */
    private void takeNames(Change change) {
        if (change instanceof AddTable add) {
            Table table = add.table();
            takenNames.add(table.name().name());
            table.primaryKey().ifPresent(key -> takenNames.add(key.name()));
            table.uniqueKeys().forEach(key -> takenNames.add(key.name()));
            table.indexes().forEach(index -> takenNames.add(index.name()));
        } else if (change instanceof AddSequence add) {
            takenNames.add(add.sequence().name().name());
        } else if (change instanceof RenameTable rename) {
            takenNames.add(rename.to().name());
        } else if (change instanceof RenameSequence rename) {
            takenNames.add(rename.to().name());
        } else if (change instanceof RenameIndex rename) {
            takenNames.add(rename.after().name());
        } else if (change instanceof RenameConstraint rename) {
            takenNames.add(rename.after().name());
        }
    }

    private void moveTables(Change change) {
        if (change instanceof RenameTable rename) {
            movedTables.addAll(List.of(rename.from(), rename.to()));
        } else if (change instanceof RenameColumn rename) {
            movedTables.add(rename.table());
        } else if (change instanceof DropColumn drop) {
            movedTables.add(drop.table());
        } else if (change instanceof ReplaceColumn replace) {
            movedTables.add(replace.table());
        } else if (change instanceof AlterColumn alter && !(alter.before().type().equals(alter.after().type())
                && alter.before().collation().equals(alter.after().collation()))) {
            movedTables.add(alter.table());
        }
    }

    private static boolean dropsValues(Change change) {
        return change instanceof DropColumn || change instanceof DropTable || change instanceof ReplaceColumn
                || change instanceof DropSequence || change instanceof DropObject;
    }

    private static Stream<View> view(Change change) {
        return change instanceof AddView add ? Stream.of(add.view())
                : change instanceof AlterView alter ? Stream.of(alter.after()) : Stream.empty();
    }

    private static boolean isDeferrable(String options) {
        return options.toLowerCase(Locale.ROOT).matches("(not )?deferrable( initially (deferred|immediate))?");
    }

    private static List<String> keyColumns(Constraint constraint) {
        return constraint instanceof PrimaryKey key ? key.columns() : ((UniqueKey) constraint).columns();
    }
}
