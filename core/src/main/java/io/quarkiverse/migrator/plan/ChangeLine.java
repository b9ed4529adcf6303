package io.quarkiverse.migrator.plan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AddConstraint;
import io.quarkiverse.migrator.change.AddIndex;
import io.quarkiverse.migrator.change.AddNamespace;
import io.quarkiverse.migrator.change.AddObject;
import io.quarkiverse.migrator.change.AddSequence;
import io.quarkiverse.migrator.change.AddTable;
import io.quarkiverse.migrator.change.AddType;
import io.quarkiverse.migrator.change.AddView;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.AlterDiscriminator;
import io.quarkiverse.migrator.change.AlterSequence;
import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.AlterView;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.ChangeVisitor;
import io.quarkiverse.migrator.change.CommentTable;
import io.quarkiverse.migrator.change.ContinueNumbering;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropConstraint;
import io.quarkiverse.migrator.change.DropIndex;
import io.quarkiverse.migrator.change.DropNamespace;
import io.quarkiverse.migrator.change.DropObject;
import io.quarkiverse.migrator.change.DropSequence;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.change.DropType;
import io.quarkiverse.migrator.change.DropView;
import io.quarkiverse.migrator.change.RemakeTypes;
import io.quarkiverse.migrator.change.RenameAttribute;
import io.quarkiverse.migrator.change.RenameColumn;
import io.quarkiverse.migrator.change.RenameConstraint;
import io.quarkiverse.migrator.change.RenameIdentity;
import io.quarkiverse.migrator.change.RenameIndex;
import io.quarkiverse.migrator.change.RenameSequence;
import io.quarkiverse.migrator.change.RenameTable;
import io.quarkiverse.migrator.change.RenameType;
import io.quarkiverse.migrator.change.RenameView;
import io.quarkiverse.migrator.change.ReplaceColumn;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.UniqueKey;

/**
 * A change as people read it, such as {@code + column orders.customer_id bigint not null}.
 *
 * @param mark {@code +} added, {@code -} dropped, {@code ~} otherwise
 * @param kind {@code table}, {@code column}, {@code index}, …
 * @param subject the name of what changes
 * @param detail what is to be known about it, empty for nothing
 */
public record ChangeLine(char mark, String kind, String subject, String detail) {

    /** The words for a change. */
    public static ChangeLine of(Change change) {
        return change.accept(Words.INSTANCE);
    }

    private enum Words implements ChangeVisitor<ChangeLine> {
        INSTANCE;

        @Override
        public ChangeLine visit(AddNamespace change) {
            return added("schema", change.name(), "");
        }

        @Override
        public ChangeLine visit(DropNamespace change) {
            return dropped("schema", change.name());
        }

        @Override
        public ChangeLine visit(AddType change) {
            return added("type", change.type().name(), "");
        }

        @Override
        public ChangeLine visit(DropType change) {
            return dropped("type", change.type().name());
        }

        @Override
        public ChangeLine visit(AlterType change) {
            return altered("type", change.after().name(), "changed");
        }

        @Override
        public ChangeLine visit(RemakeTypes change) {
            return altered("type", change.types().stream().map(type -> type.after().name().toString()).collect(joining(", ")),
                    "changed");
        }

        @Override
        public ChangeLine visit(RenameAttribute change) {
            return altered("attribute", change.type() + "." + change.to(), "renamed from " + change.from());
        }

        @Override
        public ChangeLine visit(RenameType change) {
            return altered("type", change.to(), "renamed from " + change.from());
        }

        @Override
        public ChangeLine visit(AddView change) {
            return added("view", change.view().name(), "");
        }

        @Override
        public ChangeLine visit(DropView change) {
            return dropped("view", change.view().name());
        }

        @Override
        public ChangeLine visit(AlterView change) {
            QualifiedName former = change.before().name();
            return altered("view", change.after().name(), change.before().equals(change.after())
                    ? "made anew, since what it reads changes"
                    : former.equals(change.after().name()) ? "changed" : "renamed from " + former + ", made anew");
        }

        @Override
        public ChangeLine visit(RenameView change) {
            return altered("view", change.to(), "renamed from " + change.from());
        }

        @Override
        public ChangeLine visit(AddObject change) {
            return added("object", change.object().name(), "");
        }

        @Override
        public ChangeLine visit(DropObject change) {
            return dropped("object", change.object().name());
        }

        @Override
        public ChangeLine visit(AddSequence change) {
            return added("sequence", change.sequence().name(), "");
        }

        @Override
        public ChangeLine visit(DropSequence change) {
            return dropped("sequence", change.sequence().name());
        }

        @Override
        public ChangeLine visit(AlterSequence change) {
            return altered("sequence", change.after().name(),
                    "start " + change.after().start() + " increment " + change.after().increment());
        }

        @Override
        public ChangeLine visit(RenameSequence change) {
            return altered("sequence", change.to(), "renamed from " + change.from());
        }

        @Override
        public ChangeLine visit(ContinueNumbering change) {
            Numbering numbering = change.numbering();
            String detail = "goes on above " + numbering.table() + "." + numbering.column();
            return numbering.row().map(row -> altered("row", numbering.source() + "." + row.key(), detail))
                    .orElseGet(() -> altered("sequence", numbering.source(), detail));
        }

        @Override
        public ChangeLine visit(AlterDiscriminator change) {
            List<String> words = new ArrayList<>();
            change.renamed().forEach((from, to) -> words.add(from + " becomes " + to));
            change.gone().forEach(value -> words.add(value + " is gone"));
            change.added().forEach(value -> words.add(value + " is new"));
            return altered("value", change.table() + "." + change.column(), String.join(", ", words));
        }

        @Override
        public ChangeLine visit(AddTable change) {
            return added("table", change.table().name(), "");
        }

        @Override
        public ChangeLine visit(DropTable change) {
            return dropped("table", change.table().name());
        }

        @Override
        public ChangeLine visit(RenameTable change) {
            return altered("table", change.to(), "renamed from " + change.from());
        }

        @Override
        public ChangeLine visit(CommentTable change) {
            return altered("table", change.table(), "comment");
        }

        @Override
        public ChangeLine visit(AddColumn change) {
            return added("column", change.table() + "." + change.column().name(), definition(change.column()));
        }

        @Override
        public ChangeLine visit(DropColumn change) {
            return dropped("column", change.table() + "." + change.column().name());
        }

        @Override
        public ChangeLine visit(RenameColumn change) {
            return altered("column", change.table() + "." + change.to(), "renamed from " + change.from());
        }

        @Override
        public ChangeLine visit(RenameIdentity change) {
            return altered("identity", change.toTable() + "." + change.toColumn(),
                    "renamed from " + change.fromTable() + "." + change.fromColumn());
        }

        @Override
        public ChangeLine visit(AlterColumn change) {
            return altered("column", change.table() + "." + change.column(), difference(change.before(), change.after()));
        }

        @Override
        public ChangeLine visit(ReplaceColumn change) {
            return altered("column", change.table() + "." + change.after().name(), change.after().generatedAs().isEmpty()
                    ? "no longer generated"
                    : "generated as " + change.after().generatedAs());
        }

        @Override
        public ChangeLine visit(AddConstraint change) {
            return added(kind(change.constraint()), change.table() + "." + change.constraint().name(),
                    meaning(change.constraint()));
        }

        @Override
        public ChangeLine visit(DropConstraint change) {
            return dropped(kind(change.constraint()), change.table() + "." + change.constraint().name());
        }

        @Override
        public ChangeLine visit(RenameConstraint change) {
            return altered(kind(change.after()), change.table() + "." + change.after().name(),
                    "renamed from " + change.before().name());
        }

        @Override
        public ChangeLine visit(AddIndex change) {
            return added("index", change.table() + "." + change.index().name(), meaning(change.index()));
        }

        @Override
        public ChangeLine visit(DropIndex change) {
            return dropped("index", change.table() + "." + change.index().name());
        }

        @Override
        public ChangeLine visit(RenameIndex change) {
            return altered("index", change.table() + "." + change.after().name(),
                    "renamed from " + change.before().name());
        }

        private static ChangeLine added(String kind, Object subject, String detail) {
            return new ChangeLine('+', kind, subject.toString(), detail);
        }

        private static ChangeLine dropped(String kind, Object subject) {
            return new ChangeLine('-', kind, subject.toString(), "dropped");
        }

        private static ChangeLine altered(String kind, QualifiedName subject, String detail) {
            return altered(kind, subject.toString(), detail);
        }

        private static ChangeLine altered(String kind, String subject, String detail) {
            return new ChangeLine('~', kind, subject, detail);
        }
    }

    private static String kind(Constraint constraint) {
        return constraint instanceof PrimaryKey ? "key"
                : constraint instanceof UniqueKey ? "unique"
                        : constraint instanceof ForeignKey ? "foreign key" : "check";
    }

    private static String meaning(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "(" + String.join(", ", key.columns()) + ")";
        }
        if (constraint instanceof UniqueKey key) {
            return "(" + String.join(", ", key.columns()) + ")";
        }
        if (constraint instanceof ForeignKey key) {
            return "(" + String.join(", ", key.columns()) + ") to " + key.target();
        }
        return ((Check) constraint).expression();
    }

    private static String meaning(Index index) {
        return (index.unique() ? "unique " : "") + "("
                + String.join(", ", index.keys().stream().map(key -> (key.text() + " " + key.order()).trim()).toList()) + ")";
    }

    private static String definition(Column column) {
        return column.type() + (column.nullable() ? "" : " not null")
                + (column.defaultValue().isEmpty() ? "" : " default " + column.defaultValue());
    }

    private static String difference(Column before, Column after) {
        List<String> parts = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            parts.add(before.type() + " to " + after.type());
        }
        if (before.nullable() != after.nullable()) {
            parts.add(after.nullable() ? "nullable" : "not null");
        }
        if (!before.defaultValue().equals(after.defaultValue())) {
            parts.add(after.defaultValue().isEmpty() ? "no default" : "default " + after.defaultValue());
        }
        if (before.identity() != after.identity()) {
            parts.add(after.identity() ? "identity" : "no identity");
        }
        if (!before.generatedAs().equals(after.generatedAs())) {
            parts.add(after.generatedAs().isEmpty() ? "no longer generated" : "generated as " + after.generatedAs());
        }
        if (!before.collation().equals(after.collation())) {
            parts.add(after.collation().isEmpty() ? "default collation" : "collation " + after.collation());
        }
        if (!before.comment().equals(after.comment())) {
            parts.add("comment");
        }
        return String.join(", ", parts);
    }
}
