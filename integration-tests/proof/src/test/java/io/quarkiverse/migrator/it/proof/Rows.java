package io.quarkiverse.migrator.it.proof;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.change.RemakeTypes;
import io.quarkiverse.migrator.change.RenameColumn;
import io.quarkiverse.migrator.change.RenameTable;
import io.quarkiverse.migrator.change.ReplaceColumn;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.Table;

/**
 * Queries for what a change has to keep: every column that stays and has its type still.
 *
 * @param before for the values as they were
 * @param after for the same values afterwards
 */
record Rows(List<String> before, List<String> after) {

    /** The queries for all tables that stay. */
    static Rows kept(Schema from, List<Change> changes, Dialect dialect) {
        Map<QualifiedName, QualifiedName> tables = changes.stream().filter(RenameTable.class::isInstance)
                .map(RenameTable.class::cast).collect(toMap(RenameTable::from, RenameTable::to));
        Set<QualifiedName> dropped = of(changes, DropTable.class).map(drop -> drop.table().name()).collect(toSet());
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Table table : from.tables()) {
            if (!dropped.contains(table.name()) && table.initialRows().isEmpty()) {
                QualifiedName now = tables.getOrDefault(table.name(), table.name());
                Set<String> gone = gone(from, table.name(), now, changes);
                List<String> columns = table.columns().stream().map(Column::name).filter(name -> !gone.contains(name)).toList();
                Map<String, String> renamed = of(changes, RenameColumn.class).filter(rename -> rename.table().equals(now))
                        .collect(toMap(RenameColumn::from, RenameColumn::to));
                before.add(query(dialect, table.name(), columns));
                after.add(query(dialect, now,
                        columns.stream().map(name -> renamed.getOrDefault(name, name))
                                .toList()));
            }
        }
        return new Rows(before, after);
    }

    /** What they give. */
    static List<List<String>> in(Database database, List<String> queries) {
        return database.queries(queries);
    }

    static String name(Dialect dialect, QualifiedName table) {
        String name = dialect.names().written(table.name());
        return table.namespace().isEmpty() ? name : dialect.names().written(table.namespace()) + "." + name;
    }

    /** The former names of columns whose values can't be compared. */
    private static Set<String> gone(Schema from, QualifiedName former, QualifiedName now, List<Change> changes) {
        Map<String, String> formerNames = of(changes, RenameColumn.class).filter(rename -> rename.table().equals(now))
                .collect(toMap(RenameColumn::to, RenameColumn::from));
        return Stream.of(
                of(changes, DropColumn.class).filter(drop -> drop.table().equals(former)).map(drop -> drop.column().name()),
                of(changes, ReplaceColumn.class).filter(replace -> replace.table().equals(now))
                        .map(replace -> replace.before().name()),
                of(changes, AlterColumn.class).filter(alter -> alter.table().equals(now) && (retyped(alter) || filled(alter)))
                        .map(alter -> formerNames.getOrDefault(alter.column(), alter.column())),
                ofTypes(from, former, changes))
                .flatMap(names -> names).collect(toSet());
    }

    /** Those of composite types, whose values' text shows the attributes, where such a type changes. */
    private static Stream<String> ofTypes(Schema from, QualifiedName former, List<Change> changes) {
        boolean change = changes.stream().anyMatch(each -> each instanceof RemakeTypes || each instanceof AlterType);
        return !change ? Stream.empty()
                : from.columns(former).stream().filter(column -> from.types().stream()
                        .anyMatch(type -> type instanceof StructType && type.isTypeOf(column.type()))).map(Column::name);
    }

    private static boolean retyped(AlterColumn alter) {
        return !alter.before().type().equals(alter.after().type());
    }

    /** Whether nulls get a value. */
    private static boolean filled(AlterColumn alter) {
        return alter.before().nullable() && !alter.after().nullable();
    }

    private static <T extends Change> Stream<T> of(List<Change> changes, Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String query(Dialect dialect, QualifiedName table, List<String> columns) {
        String list = columns.isEmpty() ? "count(*)"
                : columns.stream().map(dialect.names()::written).collect(joining(", "));
        return "select " + list + " from " + name(dialect, table) + (columns.isEmpty() ? "" : " order by 1");
    }
}
