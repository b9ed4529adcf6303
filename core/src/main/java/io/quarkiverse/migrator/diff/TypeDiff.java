package io.quarkiverse.migrator.diff;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.change.AddType;
import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropType;
import io.quarkiverse.migrator.change.TypeUse;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.EnumType;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;
import io.quarkiverse.migrator.sql.SqlTokens;

/** What differs between the types that two schemas define themselves. */
final class TypeDiff {

    private TypeDiff() {
    }

    /**
     * The changes of types.
     *
     * @param tables the tables of the first schema after the renames
     * @param fills what rows that exist get in a column, by {@code table.column}
     */
    static List<Change> between(Schema from, Schema to, Map<QualifiedName, Table> tables, Map<String, String> fills) {
        Map<QualifiedName, UserType> before = new HashMap<>();
        from.types().forEach(type -> before.put(type.name(), type));
        List<Change> changes = new ArrayList<>();
        for (UserType type : byUse(to.types())) {
            UserType old = before.remove(type.name());
            if (old == null) {
                changes.add(new AddType(type));
            } else if (!old.equals(type)) {
                changes.add(new AlterType(old, type, uses(type, to, tables), usedAtOnce(old, type, to, tables, fills)));
            }
        }
        List<UserType> dropped = new ArrayList<>(byUse(from.types()));
        Collections.reverse(dropped);
        dropped.stream().filter(type -> before.containsKey(type.name())).map(DropType::new).forEach(changes::add);
        return changes;
    }

    /** The types in such an order that each comes after those that it is made of. */
    private static List<UserType> byUse(List<UserType> types) {
        Set<UserType> ordered = new LinkedHashSet<>();
        types.forEach(type -> addWithParts(type, types, ordered));
        return List.copyOf(ordered);
    }

    private static void addWithParts(UserType type, List<UserType> types, Set<UserType> ordered) {
        if (type instanceof StructType struct && !ordered.contains(type)) {
            Set<String> parts = struct.attributes().stream()
                    .flatMap(attribute -> SqlTokens.identifiers(attribute.type()).stream()).collect(toSet());
            types.stream().filter(part -> part != type && parts.contains(part.name().name()))
                    .forEach(part -> addWithParts(part, types, ordered));
        }
        ordered.add(type);
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

    private static boolean usedAtOnce(UserType before, UserType after, Schema to, Map<QualifiedName, Table> tables,
            Map<String, String> fills) {
        if (!(before instanceof EnumType old && after instanceof EnumType now)) {
            return false;
        }
        Set<String> added = now.labels().stream().filter(label -> !old.labels().contains(label))
                .map(label -> "'" + label.replace("'", "''") + "'").collect(toSet());
        return to.tables().stream().anyMatch(table -> table.columns().stream()
                .filter(column -> after.isTypeOf(column.type()))
                .anyMatch(column -> mentions(ColumnDiff.fill(table, column, fills), added)
                        || mentions(column.defaultValue(), added) && hasAnotherDefault(tables.get(table.name()), column)));
    }

    private static boolean hasAnotherDefault(Table before, Column after) {
        return before == null || before.column(after.name())
                .filter(column -> column.defaultValue().equals(after.defaultValue())).isEmpty();
    }

    private static boolean mentions(String sql, Set<String> literals) {
        return !sql.isEmpty() && SqlTokens.of(sql).stream().anyMatch(token -> literals.contains(token.text()));
    }
}
