package io.quarkiverse.migrator.dialect;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AddSequence;
import io.quarkiverse.migrator.change.AddType;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.AlterSequence;
import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.CommentTable;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropIndex;
import io.quarkiverse.migrator.change.DropNamespace;
import io.quarkiverse.migrator.change.DropSequence;
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
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;
import io.quarkiverse.migrator.schema.View;

/** MySQL, 8.0 and later. Sequences are tables there, and enums are types of a column. */
public final class MySqlDialect extends AnsiDialect {

    private final Names names = new MySqlNames();
    private final MySqlColumns columns = new MySqlColumns(this);

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public Traits traits() {
        return new Traits(true, true, true, true, true);
    }

    @Override
    public Schema completed(Schema read) {
        return MySqlForeignKeyIndexes.added(read);
    }

    @Override
    public TypeChange typeChange(Column before, Column after) {
        return MySqlTypes.change(before.type(), after.type());
    }

    @Override
    public boolean converts(AlterColumn change) {
        return MySqlTypes.converts(change);
    }

    @Override
    public String neutralValue(Column column) {
        return MySqlTypes.neutral(column.type());
    }

    @Override
    public String literal(String text) {
        return super.literal(text.replace("\\", "\\\\"));
    }

    @Override
    public List<Statement> visit(AddColumn change) {
        return columns.add(change);
    }

    @Override
    public List<Statement> visit(DropColumn change) {
        List<Statement> statements = new ArrayList<>();
        if (change.column().identity()) {
            statements.addAll(columns.stopNumbering(change.table(), change.column()));
        }
        statements.addAll(super.visit(change));
        return statements;
    }

    @Override
    public List<Statement> visit(AlterColumn change) {
        return columns.alter(change);
    }

    @Override
    public List<Statement> visit(ReplaceColumn change) {
        return columns.replace(change);
    }

    /** A schema is a whole database here, and others may use it. */
    @Override
    public List<Statement> visit(DropNamespace change) {
        return List.of();
    }

    @Override
    public List<Statement> visit(CommentTable change) {
        return List.of(Statement.of(Phase.COMMENT,
                "alter table " + name(change.table()) + " comment = " + literal(change.after())));
    }

    @Override
    public List<Statement> visit(RenameTable change) {
        return List.of(Statement.of(Phase.RENAME_TABLE, "rename table " + name(change.from()) + " to " + name(change.to()),
                Hazard.BREAKS_OLD_VERSION));
    }

    @Override
    public List<Statement> visit(DropIndex change) {
        return List.of(Statement.of(Phase.DROP_INDEX, dropIndex(change.table(), change.index().name())));
    }

    @Override
    public List<Statement> visit(RenameIndex change) {
        return List.of(renameIndex(change.table(), change.before().name(), change.after().name()));
    }

    /** Foreign keys and checks can't be renamed; the new one comes with the others of its kind. */
    @Override
    public List<Statement> visit(RenameConstraint change) {
        if (change.after() instanceof UniqueKey) {
            return List.of(renameIndex(change.table(), change.before().name(), change.after().name()));
        }
        List<Statement> statements = new ArrayList<>();
        Statement drop = drop(change.table(), change.before());
        statements.add(Statement.of(Phase.RENAME, drop.sql()));
        statements.add(add(change.table(), change.after()));
        return statements;
    }

    @Override
    public List<Statement> visit(RenameIdentity change) {
        return List.of();
    }

    @Override
    String advance(Numbering numbering) {
        throw unknown("sequence", numbering.source());
    }

    @Override
    String orElseRaise(Numbering numbering, Numbering.Row row) {
        String value = name(numbering.valueColumn());
        return " on duplicate key update " + value + " = greatest(" + name(numbering.source().name()) + "." + value
                + ", values(" + value + "))";
    }

    @Override
    public List<Statement> visit(AddSequence change) {
        throw unknown("sequence", change.sequence().name());
    }

    @Override
    public List<Statement> visit(DropSequence change) {
        throw unknown("sequence", change.sequence().name());
    }

    @Override
    public List<Statement> visit(RenameSequence change) {
        throw unknown("sequence", change.to());
    }

    @Override
    public List<Statement> visit(AlterSequence change) {
        throw unknown("sequence", change.after().name());
    }

    @Override
    public List<Statement> visit(AddType change) {
        throw unknown("type", change.type().name());
    }

    @Override
    public List<Statement> visit(DropType change) {
        throw unknown("type", change.type().name());
    }

    @Override
    public List<Statement> visit(AlterType change) {
        throw unknown("type", change.after().name());
    }

    @Override
    public List<Statement> visit(RemakeTypes change) {
        throw unknown("type", change.types().get(0).after().name());
    }

    @Override
    public List<Statement> visit(RenameAttribute change) {
        throw unknown("type", change.type());
    }

    @Override
    public List<Statement> visit(RenameType change) {
        throw unknown("type", change.to());
    }

    @Override
    public List<Statement> visit(RenameView change) {
        return List.of(Statement.of(Phase.RENAME, "rename table " + name(change.from()) + " to " + name(change.to()),
                Hazard.BREAKS_OLD_VERSION));
    }

    /** A view has no comments here. */
    @Override
    List<Statement> afterCreate(View view) {
        return List.of();
    }

    private static IllegalArgumentException unknown(String kind, QualifiedName name) {
        return new IllegalArgumentException("The schema has a " + kind + " " + name + ", and MySQL has no " + kind
                + "s: it was read for another database");
    }

    @Override
    String columnDefinition(Column column) {
        return columns.definition(column);
    }

    @Override
    String tableOptions(Table table) {
        return (table.options() + (table.comment().isEmpty() ? "" : " comment = " + literal(table.comment()))).trim();
    }

    @Override
    List<Statement> afterCreate(Table table) {
        return List.of();
    }

    @Override
    Statement drop(QualifiedName table, Constraint constraint) {
        String alter = "alter table " + name(table) + " drop ";
        if (constraint instanceof ForeignKey) {
            return Statement.of(Phase.DROP_FOREIGN_KEY, alter + "foreign key " + name(constraint.name()));
        }
        if (constraint instanceof PrimaryKey) {
            return Statement.of(Phase.DROP_KEY, alter + "primary key");
        }
        // Before 8.0.16 MySQL reads checks and keeps none, so that there is none to drop
        return constraint instanceof Check
                ? Statement.of(Phase.DROP_KEY,
                        "alter table " + name(table) + " /*!80016 drop check " + name(constraint.name()) + " */")
                : Statement.of(Phase.DROP_KEY, dropIndex(table, constraint.name()));
    }

    private String dropIndex(QualifiedName table, String index) {
        return "alter table " + name(table) + " drop index " + name(index);
    }

    private Statement renameIndex(QualifiedName table, String from, String to) {
        return Statement.of(Phase.RENAME, "alter table " + name(table) + " rename index " + name(from) + " to " + name(to));
    }
}
