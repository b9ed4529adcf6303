package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.change.AddType;
import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropType;
import io.quarkiverse.migrator.change.TypeUse;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;

/** What differs between the types that two schemas define themselves. */
final class TypeDiff {

    private TypeDiff() {
    }

    /**
     * The changes of types.
     *
     * @param tables the tables of the first schema after the renames
     */
    static List<Change> between(Schema from, Schema to, Map<QualifiedName, Table> tables) {
        Map<QualifiedName, UserType> before = new HashMap<>();
        from.types().forEach(type -> before.put(type.name(), type));
        List<Change> changes = new ArrayList<>();
        for (UserType type : to.types()) {
            UserType old = before.remove(type.name());
            if (old == null) {
                changes.add(new AddType(type));
            } else if (!old.equals(type)) {
                changes.add(new AlterType(old, type, uses(type, to, tables)));
            }
        }
        from.types().stream().filter(type -> before.containsKey(type.name())).map(DropType::new).forEach(changes::add);
        return changes;
    }

    private static List<TypeUse> uses(UserType type, Schema to, Map<QualifiedName, Table> before) {
        List<TypeUse> uses = new ArrayList<>();
        for (Table table : to.tables()) {
            Table old = before.get(table.name());
            if (old != null) {
                table.columns().stream().filter(column -> type.isTypeOf(column.type()))
                        .forEach(column -> old.column(column.name()).filter(was -> was.type().equals(column.type()))
                                .ifPresent(was -> uses.add(new TypeUse(table.name(), was))));
            }
        }
        return uses;
    }
}
