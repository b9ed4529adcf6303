package io.quarkiverse.migrator.plan;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AddSequence;
import io.quarkiverse.migrator.change.AddTable;
import io.quarkiverse.migrator.change.AddType;
import io.quarkiverse.migrator.change.AlterDiscriminator;
import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropSequence;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.change.DropType;
import io.quarkiverse.migrator.change.RemakeTypes;
import io.quarkiverse.migrator.change.RenameTable;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.TypeChange;
import io.quarkiverse.migrator.plan.Question.Kind;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;

/** Finds what is gone beside something new that could be the same under another name; which it is, only a person knows. */
final class RenameQuestions {

    private final List<Change> changes;
    private final Dialect dialect;
    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();

    private RenameQuestions(List<Change> changes, Dialect dialect) {
        this.changes = changes;
        this.dialect = dialect;
        of(RenameTable.class).forEach(rename -> tables.put(rename.from(), rename.to()));
    }

    static List<Question> of(List<Change> changes, Dialect dialect) {
        RenameQuestions open = new RenameQuestions(changes, dialect);
        List<Question> questions = new ArrayList<>(open.tables());
        questions.addAll(open.columns());
        questions.addAll(open.sequences());
        questions.addAll(open.types());
        questions.addAll(open.attributes());
        questions.addAll(open.values());
        return questions;
    }

    private List<Question> tables() {
        List<Question> questions = new ArrayList<>();
        for (DropTable drop : of(DropTable.class)) {
            List<String> like = of(AddTable.class).stream().filter(add -> alike(drop.table(), add.table()))
                    .map(add -> add.table().name().toString()).toList();
            ask(questions, drop.table().name().toString(), like, "table ");
        }
        return questions;
    }

    private List<Question> columns() {
        List<Question> questions = new ArrayList<>();
        for (DropColumn drop : of(DropColumn.class)) {
            QualifiedName now = tables.getOrDefault(drop.table(), drop.table());
            List<String> like = of(AddColumn.class).stream()
                    .filter(add -> add.table().equals(now) && add.column().generatedAs().isEmpty()
                            && drop.column().generatedAs().isEmpty()
                            && dialect.typeChange(drop.column(), add.column()) == TypeChange.SAME)
                    .map(add -> add.column().name()).toList();
            ask(questions, drop.table() + "." + drop.column().name(), like, "column ");
        }
        return questions;
    }

    private List<Question> sequences() {
        List<Question> questions = new ArrayList<>();
        for (DropSequence drop : of(DropSequence.class)) {
            boolean itsTableGoes = of(DropTable.class).stream().anyMatch(table -> isNamedAfter(drop.sequence(), table.table()));
            List<String> like = of(AddSequence.class).stream().map(AddSequence::sequence)
                    .filter(add -> add.increment() == drop.sequence().increment() && !itsTableGoes
                            && of(AddTable.class).stream().noneMatch(table -> isNamedAfter(add, table.table())))
                    .map(add -> add.name().toString()).toList();
            ask(questions, drop.sequence().name().toString(), like, "sequence ");
        }
        return questions;
    }

    /** Rows with a value that no entity has any more can't be read. */
    private List<Question> values() {
        List<Question> questions = new ArrayList<>();
        for (AlterDiscriminator change : of(AlterDiscriminator.class)) {
            String column = change.table() + "." + change.column();
            for (int i = 0; i < change.gone().size() && !change.added().isEmpty(); i++) {
                String gone = change.gone().get(i);
                String like = change.added().get(Math.min(i, change.added().size() - 1));
                questions.add(new Question(Kind.RENAME, column, "No entity has the value " + gone + " of " + column
                        + " any more, and " + String.join(" or ", change.added())
                        + " is new. If its rows belong to that now, say so with @RenamedFrom on the entity, or:"
                        + " -Dquarkus.migrator.renames=" + column + "." + gone + "=" + like
                        + ". If there are none, or they are to stay as they are: -Dquarkus.migrator.allow-destructive=true"));
            }
        }
        return questions;
    }

    /** Composite types alone: what is of another enum type is converted, label by label. */
    private List<Question> types() {
        List<Question> questions = new ArrayList<>();
        for (DropType drop : of(DropType.class)) {
            if (drop.type() instanceof StructType old) {
                List<String> like = of(AddType.class).stream().map(AddType::type)
                        .filter(type -> type instanceof StructType now && alike(old.attributes(), now.attributes()))
                        .map(type -> type.name().toString()).toList();
                ask(questions, old.name().toString(), like, "type ");
            }
        }
        return questions;
    }

    private List<Question> attributes() {
        List<Question> questions = new ArrayList<>();
        of(AlterType.class).forEach(change -> attributes(questions, change, change.before(), change.after()));
        of(RemakeTypes.class).forEach(change -> change.types()
                .forEach(type -> attributes(questions, change, type.before(), type.after())));
        return questions;
    }

    private void attributes(List<Question> questions, Change change, UserType before, UserType after) {
        if (before instanceof StructType old && after instanceof StructType now) {
            List<Column> added = now.attributes().stream().filter(each -> old.attribute(each.name()).isEmpty()).toList();
            old.attributes().stream().filter(each -> now.attribute(each.name()).isEmpty()).forEach(gone -> ask(questions,
                    ChangeLine.of(change).subject(), old.name() + "." + gone.name(), added.stream()
                            .filter(each -> dialect.typeChange(gone, each) == TypeChange.SAME).map(Column::name).toList(),
                    "attribute "));
        }
    }

    private static void ask(List<Question> questions, String old, List<String> like, String kind) {
        ask(questions, old, old, like, kind);
    }

    private static void ask(List<Question> questions, String subject, String old, List<String> like, String kind) {
        if (!like.isEmpty()) {
            String candidates = String.join(" or ", like);
            questions.add(new Question(Kind.RENAME, subject, kind + old + " is gone, and " + candidates + " is new. If it was"
                    + " renamed, say so: -Dquarkus.migrator.renames=" + old + "=" + like.get(0)
                    + ". If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true", like));
        }
    }

    /** Whether most of the columns of either are those of the other. */
    private static boolean alike(Table old, Table added) {
        return alike(old.columns(), added.columns());
    }

    private static boolean alike(List<Column> old, List<Column> added) {
        Set<String> before = signature(old);
        Set<String> after = signature(added);
        long common = before.stream().filter(after::contains).count();
        return common * 2 >= Math.max(before.size(), after.size());
    }

    private static Set<String> signature(List<Column> columns) {
        return columns.stream().map(column -> column.name() + " " + column.type()).collect(toSet());
    }

    private static boolean isNamedAfter(Sequence sequence, Table table) {
        return sequence.name().name().toLowerCase(Locale.ROOT)
                .contains(table.name().name().toLowerCase(Locale.ROOT));
    }

    private <C extends Change> List<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
