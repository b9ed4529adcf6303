package io.quarkiverse.migrator.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.dialect.Dialect;

/** Turns changes into the plan of a script for one database. */
public final class Planner {

    private Planner() {
    }

    /** The plan that makes these changes, with its way back and the questions that nobody answered yet. */
    public static Plan plan(List<Change> changes, Dialect dialect, Answers answers) {
        List<Step> steps = steps(changes, dialect);
        List<Question> open = Questions.of(steps, dialect).stream()
                .filter(question -> question.kind() != Question.Kind.LOSS || !answers.allowDestructive()).toList();
        return new Plan(steps, undo(changes, dialect), open);
    }

    private static List<Step> steps(List<Change> changes, Dialect dialect) {
        return changes.stream().map(change -> new Step(change, dialect.statements(change))).toList();
    }

    private static List<Step> undo(List<Change> changes, Dialect dialect) {
        List<Change> back = new ArrayList<>(changes);
        Collections.reverse(back);
        return steps(back.stream().map(Change::inverse).map(change -> NeutralFill.of(change, dialect)).toList(), dialect);
    }
}
