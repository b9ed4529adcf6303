package io.quarkiverse.migrator.plan;

import java.util.List;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Schema;

/** Turns changes into the plan of a script for one database. */
public final class Planner {

    private Planner() {
    }

    /**
     * The plan that makes changes, with its way back and the questions that nobody answered yet.
     *
     * @param changes the changes
     * @param back the changes that lead back
     * @param origin the schema that they lead back to
     * @throws BackfillException if what existing rows are to get is no SQL expression
     */
    public static Plan plan(List<Change> changes, List<Change> back, Schema origin, Dialect dialect, Answers answers) {
        Backfills.check(changes, dialect);
        List<Step> steps = steps(changes, dialect);
        List<Change> filled = back.stream().map(change -> NeutralFill.of(change, back, changes, origin, dialect)).toList();
        Plan plan = new Plan(steps, steps(filled, dialect), Questions.of(steps, dialect, answers));
        return answers.online().map(timeout -> dialect.online(plan, timeout)).orElse(plan);
    }

    private static List<Step> steps(List<Change> changes, Dialect dialect) {
        NamesInFlux names = new NamesInFlux(changes, dialect);
        return changes.stream().map(change -> new Step(change, names.statements(change))).toList();
    }
}
