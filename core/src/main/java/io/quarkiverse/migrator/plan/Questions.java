package io.quarkiverse.migrator.plan;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.RemakeTypes;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.TypeChange;
import io.quarkiverse.migrator.plan.Question.Kind;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.StructType;

/** Finds what only a person can answer: values to lose, values to fill in, conversions that no database knows. */
final class Questions {

    private Questions() {
    }

    static List<Question> of(List<Step> steps, Dialect dialect, Answers answers) {
        List<Question> questions = new ArrayList<>();
        RenameQuestions.of(steps.stream().map(Step::change).toList(), dialect).stream()
                .filter(question -> !answers.mayLose(question.subject())).forEach(questions::add);
        Set<String> perhapsRenamed = questions.stream().map(Question::subject).collect(toSet());
        for (Step step : steps) {
            Change change = step.change();
            if (change instanceof AddColumn add && add.fill().isEmpty() && needsFill(add.column())) {
                questions.add(fill(add.table() + "." + add.column().name()));
            } else if (change instanceof AlterColumn alter && alter.fill().isEmpty()) {
                String subject = alter.table() + "." + alter.column();
                if (dialect.typeChange(alter.before(), alter.after()) == TypeChange.NO_CAST) {
                    questions.add(conversion(subject, alter));
                } else if (alter.before().nullable() && needsFill(alter.after())) {
                    questions.add(fill(subject));
                }
            }
            if (change instanceof RemakeTypes remake) {
                remake.types().forEach(type -> questions.addAll(conversions(type, dialect)));
            }
            if (step.destructive() && !answers.mayLose(ChangeLine.of(change).subject())
                    && !perhapsRenamed.contains(ChangeLine.of(change).subject())) {
                questions.add(loss(step));
            }
        }
        return questions;
    }

    /** Whether rows that exist could not get a value by themselves. */
    static boolean needsFill(Column column) {
        return !column.nullable() && column.defaultValue().isEmpty() && column.generatedAs().isEmpty() && !column.identity();
    }

    private static Question fill(String subject) {
        return new Question(Kind.FILL, subject, subject + " is not null, and rows that exist have no value for it. Give the"
                + " field a @ColumnDefault or @Backfill, or say what they get: -Dquarkus.migrator.backfills=" + subject
                + "=<SQL expression>");
    }

    private static Question conversion(String subject, AlterColumn alter) {
        return new Question(Kind.CONVERSION, subject, subject + " changes from " + alter.before().type() + " to "
                + alter.after().type() + ", for which the database has no cast. Say how to convert"
                + " with @Backfill or -Dquarkus.migrator.backfills=" + subject + "=<SQL expression>");
    }

    /** An attribute has no expression of its own that could convert it. */
    private static List<Question> conversions(RemakeTypes.Remade type, Dialect dialect) {
        return type.before() instanceof StructType before && type.after() instanceof StructType after
                ? after.attributes().stream().flatMap(now -> before.attribute(now.name())
                        .filter(old -> dialect.typeChange(old, now) == TypeChange.NO_CAST)
                        .map(old -> noCast(after.name() + "." + now.name(), old, now)).stream()).toList()
                : List.of();
    }

    private static Question noCast(String subject, Column before, Column after) {
        return new Question(Kind.CONVERSION, subject, subject + " changes from " + before.type() + " to " + after.type()
                + ", for which the database has no cast. Add the attribute under another name, or convert its values in a"
                + " script of your own");
    }

    private static Question loss(Step step) {
        ChangeLine line = ChangeLine.of(step.change());
        return new Question(Kind.LOSS, line.subject(), line.kind() + " " + line.subject() + ": " + line.detail()
                + ", which " + step.hazards().stream().filter(Hazard::destructive).findFirst().orElseThrow().words()
                + ". If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true");
    }
}
