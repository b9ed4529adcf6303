package io.quarkiverse.migrator.dialect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AddType;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.AlterSequence;
import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.CommentTable;
import io.quarkiverse.migrator.change.DropIndex;
import io.quarkiverse.migrator.change.DropNamespace;
import io.quarkiverse.migrator.change.DropType;
import io.quarkiverse.migrator.change.RemakeTypes;
import io.quarkiverse.migrator.change.RenameAttribute;
import io.quarkiverse.migrator.change.RenameConstraint;
import io.quarkiverse.migrator.change.RenameIdentity;
import io.quarkiverse.migrator.change.RenameIndex;
import io.quarkiverse.migrator.change.RenameSequence;
import io.quarkiverse.migrator.change.RenameTable;
import io.quarkiverse.migrator.change.RenameType;
import io.quarkiverse.migrator.change.RenameView;
import io.quarkiverse.migrator.change.ReplaceColumn;
import io.quarkiverse.migrator.diff.Traits;
import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.View;

/** PostgreSQL, 13 and later. */
public final class PostgreSqlDialect extends AnsiDialect {

    private final Names names = new PostgreSqlNames();
    private final PostgreSqlColumns columns = new PostgreSqlColumns(this);
    private final PostgreSqlUserTypes types = new PostgreSqlUserTypes(this);

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public Traits traits() {
        return Traits.NONE;
    }

    @Override
    public Schema completed(Schema read) {
        return PostgreSqlRedundantKeys.removed(read, names);
    }

    @Override
    public TypeChange typeChange(Column before, Column after) {
        return PostgreSqlTypes.change(before.type(), after.type());
    }

    @Override
    public boolean converts(AlterColumn change) {
        return PostgreSqlTypes.converts(change);
    }

    @Override
    public String neutralValue(Column column) {
        return PostgreSqlTypes.neutral(column.type());
    }

    @Override
    public Plan online(Plan plan, Duration lockTimeout) {
        return new PostgreSqlOnline(this, plan, lockTimeout).plan();
    }

    @Override
    public List<Statement> visit(AddColumn change) {
        return columns.add(change);
    }

    @Override
    public List<Statement> visit(AlterColumn change) {
        return columns.alter(change);
    }

    @Override
    public List<Statement> visit(ReplaceColumn change) {
        return columns.replace(change);
    }

    /** Only an empty schema is dropped: what else is in it is not ours. */
    @Override
    public List<Statement> visit(DropNamespace change) {
        return List.of(Statement.of(Phase.DROP_NAMESPACE, "do $$ begin drop schema if exists " + name(change.name())
                + "; exception when dependent_objects_still_exist then null; end $$"));
    }

    @Override
    public List<Statement> visit(CommentTable change) {
        return List.of(comment("table " + name(change.table()), change.after()));
    }

    @Override
    public List<Statement> visit(DropIndex change) {
        QualifiedName index = change.table().withName(change.index().name());
        return List.of(Statement.of(Phase.DROP_INDEX, "drop index " + name(index)));
    }

    @Override
    public List<Statement> visit(RenameIndex change) {
        QualifiedName index = change.table().withName(change.before().name());
        return List.of(Statement.of(Phase.RENAME,
                "alter index " + name(index) + " rename to " + name(change.after().name())));
    }

    @Override
    public List<Statement> visit(RenameConstraint change) {
        return List.of(Statement.of(Phase.RENAME, "alter table " + name(change.table()) + " rename constraint "
                + name(change.before().name()) + " to " + name(change.after().name())));
    }

    @Override
    public List<Statement> visit(RenameTable change) {
        return rename("table", change.from(), change.to(), Phase.RENAME_TABLE);
    }

    @Override
    public List<Statement> visit(RenameSequence change) {
        return rename("sequence", change.from(), change.to(), Phase.RENAME);
    }

    @Override
    public List<Statement> visit(RenameIdentity change) {
        String from = names.implicit(ConstraintKind.IDENTITY, change.fromTable().name(), List.of(change.fromColumn()),
                name -> false);
        String to = names.implicit(ConstraintKind.IDENTITY, change.toTable().name(), List.of(change.toColumn()),
                name -> false);
        return from.equals(to) ? List.of()
                : List.of(Statement.of(Phase.RENAME,
                        "alter sequence " + name(change.toTable().withName(from)) + " rename to " + name(to)));
    }

    @Override
    public List<Statement> visit(RenameView change) {
        return rename("view", change.from(), change.to(), Phase.RENAME);
    }

    @Override
    public List<Statement> visit(RenameType change) {
        return rename("type", change.from(), change.to(), Phase.RENAME_TABLE);
    }

    private List<Statement> rename(String kind, QualifiedName from, QualifiedName to, Phase phase) {
        List<Statement> statements = new ArrayList<>();
        if (!from.namespace().equals(to.namespace())) {
            statements.add(Statement.of(phase, "alter " + kind + " " + name(from) + " set schema "
                    + name(to.namespace().isEmpty() ? "public" : to.namespace()), Hazard.BREAKS_OLD_VERSION));
        }
        if (!from.name().equals(to.name())) {
            statements.add(Statement.of(phase, "alter " + kind + " " + name(new QualifiedName(to.namespace(), from.name()))
                    + " rename to " + name(to.name()), Hazard.BREAKS_OLD_VERSION));
        }
        return statements;
    }

    @Override
    public List<Statement> visit(AlterSequence change) {
        Sequence before = change.before();
        Sequence after = change.after();
        String parts = (before.start() == after.start() ? "" : " start with " + after.start())
                + (before.increment() == after.increment() ? "" : " increment by " + after.increment())
                + (before.options().equals(after.options()) ? "" : after(after.options()));
        return List.of(Statement.of(Phase.ALTER_COLUMN, "alter sequence " + name(after.name()) + parts,
                Hazard.BREAKS_OLD_VERSION));
    }

    @Override
    String advance(Numbering numbering) {
        String next = "max(" + name(numbering.column()) + ") + " + numbering.distance();
        return "select setval(" + literal(name(numbering.source())) + ", " + next + ", false) from "
                + name(numbering.table()) + " having " + next + " > (select last_value from " + name(numbering.source()) + ")";
    }

    @Override
    String orElseRaise(Numbering numbering, Numbering.Row row) {
        String value = name(numbering.valueColumn());
        return " on conflict (" + name(row.column()) + ") do update set " + value + " = greatest("
                + name(numbering.source().name()) + "." + value + ", excluded." + value + ")";
    }

    @Override
    public List<Statement> visit(AddType change) {
        return types.create(change.type());
    }

    @Override
    public List<Statement> visit(DropType change) {
        return types.drop(change.type(), change.type().name());
    }

    @Override
    public List<Statement> visit(AlterType change) {
        return types.alter(change);
    }

    @Override
    public List<Statement> visit(RemakeTypes change) {
        return new PostgreSqlRemadeTypes(this, types, change).statements();
    }

    @Override
    public List<Statement> visit(RenameAttribute change) {
        return List.of(Statement.of(Phase.RENAME, "alter type " + name(change.type()) + " rename attribute "
                + name(change.from()) + " to " + name(change.to()) + " cascade", Hazard.BREAKS_OLD_VERSION));
    }

    @Override
    String columnDefinition(Column column) {
        return columns.definition(column);
    }

    @Override
    List<Statement> afterCreate(Table table) {
        List<Statement> statements = new ArrayList<>();
        if (!table.comment().isEmpty()) {
            statements.add(comment("table " + name(table.name()), table.comment()));
        }
        table.columns().stream().filter(column -> !column.comment().isEmpty())
                .forEach(column -> statements.add(comment(table.name(), column)));
        return statements;
    }

    @Override
    List<Statement> afterCreate(View view) {
        String name = name(view.name());
        return view.comments().entrySet().stream().map(comment -> comment(comment.getKey().isEmpty() ? "view " + name
                : "column " + name + "." + name(comment.getKey()), comment.getValue())).toList();
    }

    Statement comment(QualifiedName table, Column column) {
        return comment("column " + name(table) + "." + name(column.name()), column.comment());
    }

    Statement comment(String object, String text) {
        return Statement.of(Phase.COMMENT, "comment on " + object + " is " + (text.isEmpty() ? "null" : literal(text)));
    }
}
