package io.quarkiverse.migrator.plan;

import static java.util.Comparator.comparing;

import java.util.List;

/**
 * What a script does.
 *
 * @param steps the changes, each with its statements
 * @param undo the changes that lead back, each with its statements
 * @param questions what a person has to answer before the script may be written
 */
public record Plan(List<Step> steps, List<Step> undo, List<Question> questions) {

    public Plan {
        steps = List.copyOf(steps);
        undo = List.copyOf(undo);
        questions = List.copyOf(questions);
    }

    /** The statements in the order in which they run. */
    public List<Statement> statements() {
        return ordered(steps);
    }

    /** The statements of the way back, in the order in which they run. */
    public List<Statement> undoStatements() {
        return ordered(undo);
    }

    private static List<Statement> ordered(List<Step> steps) {
        return steps.stream().flatMap(step -> step.statements().stream()).sorted(comparing(Statement::phase)).toList();
    }
}
