package io.quarkiverse.migrator.diff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
import io.quarkiverse.migrator.change.RemakeTypes;
import io.quarkiverse.migrator.change.RemakeTypes.Remade;
import io.quarkiverse.migrator.change.RenameAttribute;
import io.quarkiverse.migrator.change.RenameType;
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
    static List<Change> between(Schema from, Schema to, Map<QualifiedName, Table> tables, Map<String, String> fills,
            Renames renames, RenamedTypes renamedTypes) {
        List<Change> changes = new ArrayList<>();
        Map<QualifiedName, UserType> before = new HashMap<>();
        renames.types().forEach((old, now) -> changes.add(new RenameType(old, now)));
        from.types().forEach(type -> before.put(renames.type(type.name()), renamed(type, renames, renamedTypes, changes)));
        List<UserType> ordered = byUse(to.types());
        List<Remade> remade = new ArrayList<>();
        List<Change> late = new ArrayList<>();
        List<Change> last = new ArrayList<>();
        for (UserType type : ordered) {
            UserType old = before.remove(type.name());
            boolean ofRemade = remade.stream().map(Remade::after).anyMatch(part -> isMadeOf(type, part));
            if (old == null) {
                (remade.stream().anyMatch(part -> reaches(type, part.after(), ordered)) ? late : changes)
                        .add(new AddType(type));
            } else if (ofRemade || !becomesAsItStands(old, type) || usedAtOnce(old, type, to, tables, fills)) {
                remade.add(new Remade(old, type, uses(type, to, tables)));
            } else if (!old.equals(type)) {
                last.add(new AlterType(old, type));
            }
        }
        if (!remade.isEmpty()) {
            changes.add(new RemakeTypes(remade));
        }
        changes.addAll(late);
        changes.addAll(last);
        List<UserType> dropped = new ArrayList<>(byUse(from.types()));
        Collections.reverse(dropped);
        dropped.stream().filter(type -> before.containsKey(renames.type(type.name()))).map(DropType::new).forEach(changes::add);
        return changes;
    }

    /** The columns whose type is made anew under its name. */
    static Map<QualifiedName, Set<String>> remadeColumns(List<Change> changes) {
        return changes.stream().filter(RemakeTypes.class::isInstance).map(RemakeTypes.class::cast)
                .flatMap(change -> change.types().stream()).flatMap(type -> type.uses().stream())
                .collect(groupingBy(TypeUse::table, mapping(use -> use.column().name(), toSet())));
    }

    /** A type after its own rename and those of its attributes, which are added to the changes. */
    private static UserType renamed(UserType type, Renames renames, RenamedTypes types, List<Change> changes) {
        if (!(type instanceof StructType struct)) {
            return new EnumType(renames.type(type.name()), ((EnumType) type).labels());
        }
        QualifiedName now = renames.type(type.name());
        Map<String, String> names = renames.columnsOf(type.name(), struct.attributes().stream().map(Column::name).toList());
        List<Column> staying = struct.attributes().stream()
                .filter(attribute -> !names.getOrDefault(attribute.name(), attribute.name()).isEmpty()).toList();
        if (staying.size() < struct.attributes().size()) {
            changes.add(new AlterType(struct, new StructType(struct.name(), struct.comment(), staying)));
        }
        staying.stream().filter(attribute -> names.containsKey(attribute.name())).forEach(attribute -> changes
                .add(new RenameAttribute(now, attribute.name(), names.get(attribute.name()))));
        return new StructType(now, struct.comment(), staying.stream().map(types::of)
                .map(attribute -> attribute.withName(names.getOrDefault(attribute.name(), attribute.name()))).toList());
    }

    /** Whether it only gets labels, or only loses attributes and gets some at its end. */
    private static boolean becomesAsItStands(UserType before, UserType after) {
        if (before instanceof EnumType old && after instanceof EnumType now) {
            return now.labels().stream().filter(old.labels()::contains).toList().equals(old.labels());
        }
        if (before instanceof StructType old && after instanceof StructType now) {
            List<Column> kept = old.attributes().stream().filter(attribute -> now.attribute(attribute.name()).isPresent())
                    .toList();
            return shape(kept).equals(shape(now.attributes().subList(0, kept.size())));
        }
        return false;
    }

    private static List<Column> shape(List<Column> attributes) {
        return attributes.stream().map(attribute -> attribute.withComment("")).toList();
    }

    private static boolean isMadeOf(UserType type, UserType part) {
        return type instanceof StructType struct
                && struct.attributes().stream().anyMatch(attribute -> part.isTypeOf(attribute.type()));
    }

    private static boolean reaches(UserType type, UserType part, List<UserType> types) {
        return isMadeOf(type, part) || types.stream()
                .anyMatch(between -> between != type && isMadeOf(type, between) && reaches(between, part, types));
    }

    /** The types in such an order that each comes after those that it is made of. */
    private static List<UserType> byUse(List<UserType> types) {
        Set<UserType> ordered = new LinkedHashSet<>();
        types.forEach(type -> addWithParts(type, types, ordered));
        return List.copyOf(ordered);
    }

    private static void addWithParts(UserType type, List<UserType> types, Set<UserType> ordered) {
        if (!ordered.contains(type)) {
            types.stream().filter(part -> part != type && isMadeOf(type, part))
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

    /** Whether a default or a value for existing rows that comes with it is one of the new labels. */
    private static boolean usedAtOnce(UserType before, UserType after, Schema to, Map<QualifiedName, Table> tables,
            Map<String, String> fills) {
        if (!(before instanceof EnumType old && after instanceof EnumType now)) {
            return false;
        }
        Set<String> added = now.labels().stream().filter(label -> !old.labels().contains(label))
                .map(label -> "'" + label.replace("'", "''") + "'").collect(toSet());
        return to.views().stream().anyMatch(view -> mentions(view.query(), added))
                || to.tables().stream().anyMatch(table -> table.columns().stream()
                        .filter(column -> after.isTypeOf(column.type()))
                        .anyMatch(column -> mentions(ColumnDiff.fill(table, column, fills), added)
                                || mentions(column.defaultValue(), added)
                                        && hasAnotherDefault(tables.get(table.name()), column)));
    }

    private static boolean hasAnotherDefault(Table before, Column after) {
        return before == null || before.column(after.name())
                .filter(column -> column.defaultValue().equals(after.defaultValue())).isEmpty();
    }

    private static boolean mentions(String sql, Set<String> literals) {
        return !sql.isEmpty() && SqlTokens.of(sql).stream().anyMatch(token -> literals.contains(token.text()));
    }
}
