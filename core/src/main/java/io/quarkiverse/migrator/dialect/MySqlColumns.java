package io.quarkiverse.migrator.dialect;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.ReplaceColumn;
import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;

/** MySQL's statements for columns, which always name the whole definition. */
final class MySqlColumns {

    private final MySqlDialect dialect;

    MySqlColumns(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    String definition(Column column) {
        return column.type()
                + (column.collation().isEmpty() ? "" : " collate " + column.collation())
                + (column.generatedAs().isEmpty() ? "" : " generated always as (" + column.generatedAs() + ") stored")
                + (column.nullable() ? "" : " not null")
                + (column.defaultValue().isEmpty() ? "" : " default " + column.defaultValue())
                + (column.identity() ? " auto_increment" : "")
                + (column.comment().isEmpty() ? "" : " comment " + dialect.literal(column.comment()));
    }

    List<Statement> add(AddColumn change) {
        Column column = change.column();
        Phase phase = column.generatedAs().isEmpty() ? Phase.ADD_COLUMN : Phase.ADD_GENERATED_COLUMN;
        if (column.identity()) {
            return addNumbered(change.table(), column);
        }
        if (change.fill().isEmpty()) {
            return List.of(Statement.of(phase, add(change.table(), column)));
        }
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(phase, add(change.table(), column.withNullable(true))));
        statements.add(Statement.of(Phase.ALTER_COLUMN, "update " + dialect.name(change.table()) + " set " + name(column)
                + " = " + change.fill(), Hazard.TABLE_REWRITE));
        if (!column.nullable()) {
            statements.add(modify(change.table(), column, Hazard.TABLE_REWRITE));
        }
        return statements;
    }

    /** A column that the database numbers needs a key from the start, and the primary key comes later. */
    private List<Statement> addNumbered(QualifiedName table, Column column) {
        String key = dialect.name("renaming_" + column.name());
        return List.of(
                Statement.of(Phase.ADD_COLUMN, add(table, column) + ", add unique key " + key + " (" + name(column) + ")",
                        Hazard.TABLE_REWRITE),
                Statement.of(Phase.ADD_INDEX, "alter table " + dialect.name(table) + " drop index " + key));
    }

    /** A column that the database numbers can't lose its key, which is dropped before the column is. */
    List<Statement> stopNumbering(QualifiedName table, Column column) {
        Statement modify = modify(table, column.withIdentity(false));
        return List.of(new Statement(Phase.DROP_INDEX, modify.sql(), modify.hazards()));
    }

    List<Statement> alter(AlterColumn change) {
        Column before = change.before();
        Column after = change.after();
        TypeChange kind = MySqlTypes.change(before.type(), after.type());
        if (MySqlTypes.converts(change)) {
            return convert(change);
        }
        List<Statement> statements = new ArrayList<>();
        if (before.nullable() && !after.nullable()) {
            String fill = change.fill().isEmpty() ? after.defaultValue() : change.fill();
            if (!fill.isEmpty()) {
                statements.add(Statement.of(Phase.ALTER_COLUMN, "update " + dialect.name(change.table()) + " set "
                        + name(after) + " = " + fill + " where " + name(after) + " is null"));
            }
        }
        statements.add(modify(change.table(), after, hazards(before, after, kind)));
        return statements;
    }

    List<Statement> replace(ReplaceColumn change) {
        String drop = "alter table " + dialect.name(change.formerTable()) + " drop column " + name(change.before());
        List<Statement> statements = new ArrayList<>();
        statements.add(change.before().generatedAs().isEmpty()
                ? Statement.of(Phase.DROP_GENERATED_COLUMN, drop, Hazard.DATA_LOSS)
                : Statement.of(Phase.DROP_GENERATED_COLUMN, drop));
        statements.addAll(add(new AddColumn(change.table(), change.after(), "")));
        return statements;
    }

    /** By way of a second column, since the type is changed where it stands; keys on the column stay. */
    private List<Statement> convert(AlterColumn change) {
        QualifiedName table = change.table();
        Column after = change.after();
        Column aside = Column.of("renaming_" + after.name(), after.type());
        String update = "update " + dialect.name(table) + " set ";
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(Phase.ALTER_COLUMN, add(table, aside)));
        statements.add(Statement.of(Phase.ALTER_COLUMN, update + name(aside) + " = " + change.fill()));
        if (!change.before().nullable()) {
            statements.add(modify(table, change.before().withNullable(true).withDefault("")));
        }
        statements.add(Statement.of(Phase.ALTER_COLUMN, update + name(after) + " = null"));
        statements.add(modify(table, after.withNullable(true).withDefault("")));
        statements.add(Statement.of(Phase.ALTER_COLUMN, update + name(after) + " = " + name(aside)));
        statements.add(modify(table, after, Hazard.TABLE_REWRITE, Hazard.BREAKS_OLD_VERSION));
        statements.add(Statement.of(Phase.ALTER_COLUMN,
                "alter table " + dialect.name(table) + " drop column " + name(aside)));
        return statements;
    }

    private static Hazard[] hazards(Column before, Column after, TypeChange kind) {
        List<Hazard> hazards = new ArrayList<>();
        if (kind == TypeChange.NARROWS) {
            hazards.add(Hazard.NARROWING);
        }
        if (kind == TypeChange.NARROWS || kind == TypeChange.REWRITES || kind == TypeChange.NO_CAST
                || before.nullable() != after.nullable() || before.identity() != after.identity()
                || !before.collation().equals(after.collation())) {
            hazards.add(Hazard.TABLE_REWRITE);
        }
        if (kind == TypeChange.NARROWS || kind == TypeChange.REWRITES || kind == TypeChange.NO_CAST
                || before.nullable() && !after.nullable()) {
            hazards.add(Hazard.BREAKS_OLD_VERSION);
        }
        return hazards.toArray(Hazard[]::new);
    }

    private Statement modify(QualifiedName table, Column column, Hazard... hazards) {
        return Statement.of(Phase.ALTER_COLUMN, "alter table " + dialect.name(table) + " modify column " + name(column) + " "
                + definition(column), hazards);
    }

    private String add(QualifiedName table, Column column) {
        return "alter table " + dialect.name(table) + " add column " + name(column) + " " + definition(column);
    }

    private String name(Column column) {
        return dialect.name(column.name());
    }
}
