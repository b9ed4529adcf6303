package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hibernate.mapping.Table;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;

/** Reads a table with all that belongs to it. */
final class TableReader {

    private final ModelContext context;
    private final ImplicitNames implicit;
    private final ColumnReader columns;
    private final CheckReader checks;
    private final KeyReader keys;

    TableReader(ModelContext context, TypeReader types, ImplicitNames implicit) {
        this.context = context;
        this.implicit = implicit;
        ColumnDefinitions definitions = new ColumnDefinitions(context.metadata());
        this.columns = new ColumnReader(context, types, definitions);
        this.checks = new CheckReader(context, implicit, definitions);
        this.keys = new KeyReader(context, implicit);
    }

    io.quarkiverse.migrator.schema.Table read(Table table) {
        QualifiedName name = context.name(table);
        implicit.relation(name);
        List<Column> read = table.getColumns().stream().map(columns::read).toList();
        // In the order in which the database names them: checks, the primary key, unique constraints
        List<Check> checks = this.checks.read(table, name, read);
        Optional<PrimaryKey> primaryKey = keys.primaryKey(table, name);
        return new io.quarkiverse.migrator.schema.Table(name, requireNonNullElse(table.getComment(), ""), options(table), read,
                primaryKey, keys.uniqueKeys(table, name), IndexReader.read(context, table, read),
                ForeignKeyReader.read(context, table), checks, initialRows(table));
    }

    private String options(Table table) {
        StringBuilder extra = new StringBuilder();
        table.getColumns().forEach(column -> extra.append(column.getValue().getExtraCreateTableInfo()));
        String own = requireNonNullElse(table.getOptions(), "");
        return (extra.toString().strip() + " " + context.hibernate().getTableTypeString().strip() + " " + own).strip();
    }

    private List<String> initialRows(Table table) {
        return table.getInitCommands(context.sql()).stream().flatMap(command -> Arrays.stream(command.initCommands())).toList();
    }
}
