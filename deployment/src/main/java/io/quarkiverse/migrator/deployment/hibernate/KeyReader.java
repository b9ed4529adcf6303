package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.dialect.unique.AlterTableUniqueIndexDelegate;
import org.hibernate.dialect.unique.CreateTableUniqueDelegate;
import org.hibernate.dialect.unique.SkipNullableUniqueDelegate;
import org.hibernate.dialect.unique.UniqueDelegate;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

import io.quarkiverse.migrator.dialect.ConstraintKind;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * Reads primary keys and unique constraints; which of these have a name of their own depends on how the dialect writes them.
 */
final class KeyReader {

    private final ModelContext context;
    private final ImplicitNames implicit;

    KeyReader(ModelContext context, ImplicitNames implicit) {
        this.context = context;
        this.implicit = implicit;
    }

    Optional<PrimaryKey> primaryKey(Table table, QualifiedName name) {
        if (!table.hasPrimaryKey()) {
            return Optional.empty();
        }
        // Looking at the unique keys is what makes Hibernate find the one that stands for the primary key
        table.getUniqueKeys();
        UniqueKey named = table.getPrimaryKey().getOrderingUniqueKey();
        String own = named != null && named.isNameExplicit() ? context.storedWritten(named.getName()) : "";
        List<String> columns = context.stored(table.getPrimaryKey().getColumns());
        return Optional.of(new PrimaryKey(implicit.of(ConstraintKind.PRIMARY_KEY, name, columns, own), columns));
    }

    List<io.quarkiverse.migrator.schema.UniqueKey> uniqueKeys(Table table, QualifiedName name) {
        Map<Shape, String> keys = inlined() ? ofCreateTable(table) : ofAlterTable(table);
        List<io.quarkiverse.migrator.schema.UniqueKey> read = new ArrayList<>();
        keys.forEach((shape, own) -> read.add(new io.quarkiverse.migrator.schema.UniqueKey(
                implicit.of(ConstraintKind.UNIQUE, name, shape.columns, own), shape.columns, shape.options)));
        return read;
    }

    /** The unique keys that are indexes in this database, because a constraint would treat nulls as equal. */
    static List<UniqueKey> asIndexes(ModelContext context, Table table) {
        return context.hibernate().getUniqueDelegate() instanceof AlterTableUniqueIndexDelegate
                ? table.getUniqueKeys().values().stream().filter(UniqueKey::hasNullableColumn).toList()
                : List.of();
    }

    private boolean inlined() {
        return context.hibernate().getUniqueDelegate() instanceof CreateTableUniqueDelegate;
    }

    /** As part of {@code create table}: unique columns have no name, and others only one that the user gave. */
    private Map<Shape, String> ofCreateTable(Table table) {
        boolean skipsNullable = context.hibernate().getUniqueDelegate() instanceof SkipNullableUniqueDelegate;
        Map<Shape, String> keys = new LinkedHashMap<>();
        for (Column column : table.getColumns()) {
            if (column.isUnique() && !table.isPrimaryKey(column) && !(skipsNullable && column.isNullable())) {
                keys.put(new Shape(List.of(context.stored(column)), ""), "");
            }
        }
        for (UniqueKey key : table.getUniqueKeys().values()) {
            if (!isUniqueColumn(table, key) && !(skipsNullable && key.hasNullableColumn())) {
                // The database keeps one of two that are the same, with the name that any of them has
                keys.merge(shape(table, key), key.isNameExplicit() ? context.storedWritten(key.getName()) : "",
                        (one, other) -> one.isEmpty() ? other : one);
            }
        }
        return keys;
    }

    /** With {@code alter table}: all have a name. */
    private Map<Shape, String> ofAlterTable(Table table) {
        UniqueDelegate delegate = context.hibernate().getUniqueDelegate();
        Map<Shape, String> keys = new LinkedHashMap<>();
        for (UniqueKey key : table.getUniqueKeys().values()) {
            if (!(delegate instanceof AlterTableUniqueIndexDelegate && key.hasNullableColumn())) {
                keys.putIfAbsent(shape(table, key), context.storedWritten(key.getName()));
            }
        }
        for (Column column : table.getColumns()) {
            if (column.isUnique() && !table.isPrimaryKey(column) && column.getUniqueKeyName() != null) {
                keys.putIfAbsent(new Shape(List.of(context.stored(column)), ""),
                        context.storedWritten(column.getUniqueKeyName()));
            }
        }
        return keys;
    }

    /** Whether the key's only column is marked as unique itself, which then is all that Hibernate writes. */
    private static boolean isUniqueColumn(Table table, UniqueKey key) {
        if (key.getColumns().size() != 1) {
            return false;
        }
        Column column = table.getColumn(key.getColumn(0));
        return key.getColumn(0).isUnique() || column != null && column.isUnique();
    }

    private Shape shape(Table table, UniqueKey key) {
        List<String> columns = context.stored(key.getColumns());
        columns.stream().filter(column -> !has(table, column)).findFirst().ifPresent(column -> {
            throw new ModelException("A unique constraint of table " + context.name(table) + " names column " + column
                    + ", which the table doesn't have; it has "
                    + String.join(", ", context.stored(List.copyOf(table.getColumns()))) + ".");
        });
        return new Shape(columns, requireNonNullElse(key.getOptions(), ""));
    }

    private boolean has(Table table, String stored) {
        for (Column column : table.getColumns()) {
            if (context.stored(column).equals(stored)) {
                return true;
            }
        }
        return false;
    }

    private record Shape(List<String> columns, String options) {
    }
}
