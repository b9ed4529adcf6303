package io.quarkiverse.migrator.dialect;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.change.AddConstraint;
import io.quarkiverse.migrator.change.AddIndex;
import io.quarkiverse.migrator.change.AddNamespace;
import io.quarkiverse.migrator.change.AddObject;
import io.quarkiverse.migrator.change.AddSequence;
import io.quarkiverse.migrator.change.AddTable;
import io.quarkiverse.migrator.change.AddView;
import io.quarkiverse.migrator.change.AlterDiscriminator;
import io.quarkiverse.migrator.change.AlterView;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.ChangeVisitor;
import io.quarkiverse.migrator.change.ContinueNumbering;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropConstraint;
import io.quarkiverse.migrator.change.DropObject;
import io.quarkiverse.migrator.change.DropSequence;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.change.DropView;
import io.quarkiverse.migrator.change.RenameColumn;
import io.quarkiverse.migrator.change.RenameTable;
import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;
import io.quarkiverse.migrator.schema.View;

/** The statements that databases share; what they don't share is left to each. */
abstract class AnsiDialect implements Dialect, ChangeVisitor<List<Statement>> {

    @Override
    public final List<Statement> statements(Change change) {
        return change.accept(this);
    }

    @Override
    public String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public Plan online(Plan plan, Duration lockTimeout) {
        return plan;
    }

    /** The definition of a column after its name. */
    abstract String columnDefinition(Column column);

    /** What follows the closing parenthesis of {@code create table}, empty for nothing. */
    String tableOptions(Table table) {
        return table.options();
    }

    /** The statements that a new table needs besides, such as comments. */
    abstract List<Statement> afterCreate(Table table);

    /** The statements that a new view needs besides, such as comments. */
    abstract List<Statement> afterCreate(View view);

    final String name(String stored) {
        return names().written(stored);
    }

    final String name(QualifiedName stored) {
        return stored.namespace().isEmpty() ? name(stored.name()) : name(stored.namespace()) + "." + name(stored.name());
    }

    final String names(List<String> columns) {
        return columns.stream().map(this::name).collect(joining(", "));
    }

    @Override
    public List<Statement> visit(AddNamespace change) {
        return List.of(Statement.of(Phase.ADD_NAMESPACE, "create schema if not exists " + name(change.name())));
    }

    @Override
    public List<Statement> visit(AddObject change) {
        Phase phase = change.object().beforeTables() ? Phase.ADD_OBJECT : Phase.ADD_LATE_OBJECT;
        return change.object().create().stream().map(sql -> Statement.of(phase, sql)).toList();
    }

    @Override
    public List<Statement> visit(DropObject change) {
        Phase phase = change.object().beforeTables() && !change.replaced() ? Phase.DROP_TYPE : Phase.DROP_OBJECT;
        return change.object().drop().stream().map(sql -> Statement.of(phase, sql)).toList();
    }

    @Override
    public List<Statement> visit(AddView change) {
        View view = change.view();
        List<Statement> statements = new ArrayList<>();
        // What ends in a comment must not make one of what follows it
        statements.add(Statement.of(Phase.ADD_VIEW, "create view " + name(view.name()) + " as\n" + view.query()
                + (view.options().isEmpty() ? "" : "\n" + view.options()) + (endsInComment(view) ? "\n" : "")));
        statements.addAll(afterCreate(view));
        return statements;
    }

    private static boolean endsInComment(View view) {
        String last = (view.query() + "\n" + view.options()).strip().lines().reduce("", (one, other) -> other);
        return last.contains("--") || last.contains("#");
    }

    @Override
    public List<Statement> visit(DropView change) {
        return List.of(Statement.of(Phase.DROP_VIEW, "drop view " + name(change.view().name()), Hazard.BREAKS_OLD_VERSION));
    }

    @Override
    public List<Statement> visit(AlterView change) {
        List<Statement> statements = new ArrayList<>(visit(new DropView(change.before())));
        statements.addAll(visit(new AddView(change.after())));
        return statements;
    }

    @Override
    public List<Statement> visit(AddSequence change) {
        Sequence sequence = change.sequence();
        return List.of(Statement.of(Phase.ADD_SEQUENCE, "create sequence " + name(sequence.name()) + " start with "
                + sequence.start() + " increment by " + sequence.increment() + after(sequence.options())));
    }

    @Override
    public List<Statement> visit(DropSequence change) {
        return List.of(Statement.of(Phase.DROP_SEQUENCE, "drop sequence " + name(change.sequence().name()),
                Hazard.BREAKS_OLD_VERSION));
    }

    @Override
    public List<Statement> visit(ContinueNumbering change) {
        Numbering numbering = change.numbering();
        String sql = numbering.row().map(row -> advance(numbering, row)).orElseGet(() -> numbering.valueColumn().isEmpty()
                ? advance(numbering)
                : "update " + name(numbering.source()) + " set " + name(numbering.valueColumn()) + " = greatest("
                        + name(numbering.valueColumn()) + ", coalesce((select max(" + name(numbering.column()) + ") + "
                        + numbering.distance() + " from " + name(numbering.table()) + "), 0))");
        return List.of(Statement.of(Phase.ALTER_COLUMN, sql));
    }

    /** Makes a sequence go on above the numbers that rows have. */
    abstract String advance(Numbering numbering);

    /** The same for a row of a table, which is added where it is not there yet. */
    private String advance(Numbering numbering, Numbering.Row row) {
        return "insert into " + name(numbering.source()) + " (" + name(row.column()) + ", " + name(numbering.valueColumn())
                + ") select " + literal(row.key()) + ", coalesce(greatest(max(" + name(numbering.column()) + ") + "
                + numbering.distance() + ", " + row.first() + "), " + row.first() + ") from " + name(numbering.table())
                + orElseRaise(numbering, row);
    }

    /** What makes of an insert of a row that is there an update that never lowers its number. */
    abstract String orElseRaise(Numbering numbering, Numbering.Row row);

    @Override
    public List<Statement> visit(AlterDiscriminator change) {
        if (change.renamed().isEmpty()) {
            return List.of();
        }
        String column = name(change.column());
        List<String> former = change.renamed().keySet().stream().map(value -> value(change, value)).toList();
        String value = former.size() == 1 ? value(change, change.renamed().values().iterator().next())
                : "case " + column + change.renamed().entrySet().stream()
                        .map(entry -> " when " + value(change, entry.getKey()) + " then " + value(change, entry.getValue()))
                        .collect(joining()) + " end";
        return List.of(Statement.of(Phase.ALTER_COLUMN, "update " + name(change.table()) + " set " + column + " = " + value
                + " where " + column + (former.size() == 1 ? " = " + former.get(0) : " in (" + String.join(", ", former) + ")"),
                Hazard.BREAKS_OLD_VERSION));
    }

    /** A number as one, since several texts within {@code case} would not become numbers by themselves. */
    private String value(AlterDiscriminator change, String value) {
        return change.numbers() ? value : literal(value);
    }

    @Override
    public List<Statement> visit(AddTable change) {
        Table table = change.table();
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(name(column.name()) + " " + columnDefinition(column)));
        table.checks().forEach(check -> lines.add(constraint(check)));
        table.primaryKey().ifPresent(key -> lines.add(constraint(key)));
        table.uniqueKeys().forEach(key -> lines.add(constraint(key)));
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(Phase.ADD_TABLE, "create table " + name(table.name()) + " (\n    "
                + String.join(",\n    ", lines) + "\n)" + after(tableOptions(table))));
        table.initialRows().forEach(sql -> statements.add(Statement.of(Phase.ADD_TABLE, sql)));
        table.indexes().forEach(index -> statements.add(create(table.name(), index)));
        table.foreignKeys().forEach(key -> statements.add(add(table.name(), key)));
        statements.addAll(afterCreate(table));
        // A table without rows takes no harm
        return statements.stream().map(statement -> Statement.of(statement.phase(), statement.sql())).toList();
    }

    @Override
    public List<Statement> visit(DropTable change) {
        Table table = change.table();
        List<Statement> statements = new ArrayList<>();
        table.foreignKeys().forEach(key -> statements.add(drop(table.name(), key)));
        String sql = "drop table " + name(table.name());
        // What is filled when it is created stands for a sequence, and holds nothing of anyone's
        statements.add(table.initialRows().isEmpty()
                ? Statement.of(Phase.DROP_TABLE, sql, Hazard.DATA_LOSS, Hazard.BREAKS_OLD_VERSION)
                : Statement.of(Phase.DROP_TABLE, sql, Hazard.BREAKS_OLD_VERSION));
        return statements;
    }

    @Override
    public List<Statement> visit(RenameTable change) {
        return List.of(Statement.of(Phase.RENAME_TABLE,
                "alter table " + name(change.from()) + " rename to " + name(change.to().name()),
                Hazard.BREAKS_OLD_VERSION));
    }

    @Override
    public List<Statement> visit(DropColumn change) {
        Phase phase = change.column().generatedAs().isEmpty() ? Phase.DROP_COLUMN : Phase.DROP_GENERATED_COLUMN;
        String sql = "alter table " + name(change.table()) + " drop column " + name(change.column().name());
        return List.of(change.column().generatedAs().isEmpty()
                ? Statement.of(phase, sql, Hazard.DATA_LOSS, Hazard.BREAKS_OLD_VERSION)
                : Statement.of(phase, sql, Hazard.BREAKS_OLD_VERSION));
    }

    @Override
    public List<Statement> visit(RenameColumn change) {
        return List.of(Statement.of(Phase.RENAME, "alter table " + name(change.table()) + " rename column "
                + name(change.from()) + " to " + name(change.to()), Hazard.BREAKS_OLD_VERSION));
    }

    @Override
    public List<Statement> visit(AddConstraint change) {
        return List.of(add(change.table(), change.constraint()));
    }

    @Override
    public List<Statement> visit(DropConstraint change) {
        return List.of(drop(change.table(), change.constraint()));
    }

    @Override
    public List<Statement> visit(AddIndex change) {
        Statement create = create(change.table(), change.index());
        return List.of(change.index().unique()
                ? Statement.of(create.phase(), create.sql(), Hazard.LONG_LOCK, Hazard.MAY_FAIL)
                : Statement.of(create.phase(), create.sql(), Hazard.LONG_LOCK));
    }

    private Statement create(QualifiedName table, Index index) {
        return Statement.of(Phase.ADD_INDEX, "create " + (index.unique() ? "unique " : "") + "index " + name(index.name())
                + " on " + name(table) + (index.using().isEmpty() ? "" : " using " + index.using()) + " ("
                + index.keys().stream().map(this::key).collect(joining(", ")) + ")" + after(index.options()));
    }

    private String key(IndexKey key) {
        return (key.expression() ? expression(key.text()) : name(key.text())) + after(key.order());
    }

    /** An expression as the key of an index. */
    String expression(String sql) {
        return "(" + sql + ")";
    }

    /** The statement that adds a constraint to a table that may have rows. */
    Statement add(QualifiedName table, Constraint constraint) {
        Phase phase = constraint instanceof ForeignKey ? Phase.ADD_FOREIGN_KEY : Phase.ADD_KEY;
        return Statement.of(phase, "alter table " + name(table) + " add " + constraint(constraint), Hazard.LONG_LOCK,
                Hazard.MAY_FAIL);
    }

    /** The statement that drops a constraint. */
    Statement drop(QualifiedName table, Constraint constraint) {
        Phase phase = constraint instanceof ForeignKey ? Phase.DROP_FOREIGN_KEY : Phase.DROP_KEY;
        return Statement.of(phase, "alter table " + name(table) + " drop constraint " + name(constraint.name()));
    }

    /** A constraint as {@code create table} and {@code alter table add} write it. */
    final String constraint(Constraint constraint) {
        String start = "constraint " + name(constraint.name()) + " ";
        if (constraint instanceof PrimaryKey key) {
            return (key.name().equals("PRIMARY") ? "" : start) + "primary key (" + names(key.columns()) + ")";
        }
        if (constraint instanceof UniqueKey key) {
            return start + "unique (" + names(key.columns()) + ")" + after(key.options());
        }
        if (constraint instanceof Check check) {
            return start + "check (" + check.expression() + ")" + after(check.options());
        }
        ForeignKey key = (ForeignKey) constraint;
        if (!key.definition().isEmpty()) {
            return start + key.definition();
        }
        return start + "foreign key (" + names(key.columns()) + ") references " + name(key.target()) + " ("
                + names(key.targetColumns()) + ")" + (key.onDelete().isEmpty() ? "" : " on delete " + key.onDelete())
                + after(key.options());
    }

    static String after(String text) {
        return text.isEmpty() ? "" : " " + text;
    }
}
