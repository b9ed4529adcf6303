package io.quarkiverse.migrator.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AddConstraint;
import io.quarkiverse.migrator.change.AddObject;
import io.quarkiverse.migrator.change.AddTable;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropConstraint;
import io.quarkiverse.migrator.change.DropObject;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.change.DropType;
import io.quarkiverse.migrator.change.RemakeTypes;
import io.quarkiverse.migrator.change.RenameAttribute;
import io.quarkiverse.migrator.change.RenameColumn;
import io.quarkiverse.migrator.change.RenameTable;
import io.quarkiverse.migrator.change.RenameType;
import io.quarkiverse.migrator.change.ReplaceColumn;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.UserType;

/** The names of what a view can lean on and that becomes otherwise, by their names before and after. */
final class TouchedRelations {

    private final Schema from;
    private final Schema to;
    private final Set<String> names = new HashSet<>();

    private TouchedRelations(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    /** The names; an empty one where what has none of its own can be anywhere. */
    static Set<String> of(Schema from, Schema to, List<Change> changes) {
        TouchedRelations touched = new TouchedRelations(from, to);
        changes.forEach(touched::add);
        return touched.names;
    }

    private void add(Change change) {
        if (change instanceof AddTable add) {
            table(add.table().name());
        } else if (change instanceof DropTable drop) {
            table(drop.table().name());
        } else if (change instanceof RenameTable rename) {
            table(rename.from());
            table(rename.to());
        } else if (change instanceof AddColumn add) {
            table(add.table());
        } else if (change instanceof DropColumn drop) {
            table(drop.table());
        } else if (change instanceof RenameColumn rename) {
            table(rename.table());
        } else if (change instanceof ReplaceColumn replace) {
            table(replace.table());
        } else if (change instanceof AlterColumn alter && !hasType(alter.before(), alter.after())) {
            table(alter.table());
        } else if (change instanceof AddConstraint add && add.constraint() instanceof PrimaryKey) {
            table(add.table());
        } else if (change instanceof DropConstraint drop && drop.constraint() instanceof PrimaryKey) {
            table(drop.table());
        } else if (change instanceof AddObject add && add.object().beforeTables()
                || change instanceof DropObject drop && drop.object().beforeTables()) {
            names.add("");
        } else {
            type(change);
        }
    }

    private void type(Change change) {
        if (change instanceof AlterType alter) {
            type(alter.before());
        } else if (change instanceof DropType drop) {
            type(drop.type());
        } else if (change instanceof RemakeTypes remake) {
            remake.types().forEach(type -> type(type.before()));
        } else if (change instanceof RenameAttribute rename) {
            type(rename.type());
        } else if (change instanceof RenameType rename) {
            type(rename.from());
            type(rename.to());
        }
    }

    private void type(QualifiedName name) {
        List.of(from, to).forEach(schema -> schema.types().stream().filter(type -> type.name().equals(name))
                .forEach(this::type));
    }

    /** The type, the tables that have columns of it, and the types that are made of it. */
    private void type(UserType type) {
        if (names.add(type.name().name())) {
            for (Schema schema : List.of(from, to)) {
                schema.tables().stream().filter(table -> isUsed(type, table.columns())).forEach(table -> table(table.name()));
                schema.types().stream().filter(other -> other instanceof StructType struct && isUsed(type, struct.attributes()))
                        .forEach(this::type);
            }
        }
    }

    private void table(QualifiedName table) {
        names.add(table.name());
    }

    private static boolean isUsed(UserType type, List<Column> columns) {
        return columns.stream().anyMatch(column -> type.isTypeOf(column.type()));
    }

    private static boolean hasType(Column before, Column after) {
        return before.type().equals(after.type()) && before.collation().equals(after.collation());
    }
}
