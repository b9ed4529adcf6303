package io.quarkiverse.migrator.schema;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param name its name
 * @param comment its comment, empty for none
 * @param options what follows the closing parenthesis of {@code create table}, empty for none
 * @param columns its columns, in the order in which a new table gets them; the order is no part of a difference
 * @param primaryKey its primary key
 * @param uniqueKeys its unique constraints, by name
 * @param indexes its indexes, by name, without those that stand behind a key
 * @param foreignKeys the foreign keys that leave it, by name
 * @param checks its checks, by name
 * @param initialRows statements that fill it when it is created, such as the row of a sequence kept in a table
 */
public record Table(QualifiedName name, String comment, String options, List<Column> columns,
        Optional<PrimaryKey> primaryKey, List<UniqueKey> uniqueKeys, List<Index> indexes,
        List<ForeignKey> foreignKeys, List<Check> checks, List<String> initialRows) {

    public Table {
        columns = List.copyOf(columns);
        uniqueKeys = Sorted.by(comparing(UniqueKey::name), uniqueKeys);
        indexes = Sorted.by(comparing(Index::name), indexes);
        foreignKeys = Sorted.by(comparing(ForeignKey::name), foreignKeys);
        checks = Sorted.by(comparing(Check::name), checks);
        initialRows = List.copyOf(initialRows);
    }

    /** A table of columns alone. */
    public static Table of(String name, Column... columns) {
        return new Table(QualifiedName.of(name), "", "", List.of(columns), Optional.empty(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    /** The column of that name. */
    public Optional<Column> column(String column) {
        for (Column each : columns) {
            if (each.name().equals(column)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
