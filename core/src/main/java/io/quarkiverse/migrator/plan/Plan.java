package io.quarkiverse.migrator.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a migration does.
 *
 * @param opening what the script that runs as one transaction sets before anything else
 * @param steps the changes, each with its statements
 * @param undo the changes that lead back, each with its statements
 * @param questions what a person has to answer before the script may be written
 */
public record Plan(List<Statement> opening, List<Step> steps, List<Step> undo, List<Question> questions) {

    public Plan {
        opening = List.copyOf(opening);
        steps = List.copyOf(steps);
        undo = List.copyOf(undo);
        questions = List.copyOf(questions);
    }

    /** A plan whose script sets nothing. */
    public Plan(List<Step> steps, List<Step> undo, List<Question> questions) {
        this(List.of(), steps, undo, questions);
    }

    /** The statements of all its scripts, in the order in which they run. */
    public List<Statement> statements() {
        return Stream.concat(statements(Stage.TOGETHER).stream(), statements(Stage.AFTERWARDS).stream()).toList();
    }

    /** The statements of all its ways back, in the order in which they run: what came last goes first. */
    public List<Statement> undoStatements() {
        return Stream.concat(undoStatements(Stage.AFTERWARDS).stream(), undoStatements(Stage.TOGETHER).stream()).toList();
    }

    /** The statements of a script in the order in which they run; none where there is no such script. */
    public List<Statement> statements(Stage stage) {
        List<Statement> statements = ordered(steps, stage);
        return stage == Stage.AFTERWARDS || statements.isEmpty() ? statements
                : Stream.concat(opening.stream(), statements.stream()).toList();
    }

    /** The statements of a script's way back, in the order in which they run. */
    public List<Statement> undoStatements(Stage stage) {
        return ordered(undo, stage);
    }

    private static List<Statement> ordered(List<Step> steps, Stage stage) {
        List<Statement> given = steps.stream().flatMap(step -> step.statements().stream())
                .filter(statement -> statement.stage() == stage).collect(toCollection(ArrayList::new));
        List<Statement> views = given.stream().filter(statement -> statement.phase() == Phase.DROP_VIEW)
                .collect(toCollection(ArrayList::new));
        Collections.reverse(views);
        given.removeIf(statement -> statement.phase() == Phase.DROP_VIEW);
        given.addAll(views);
        return given.stream().sorted(comparing(Statement::phase)).toList();
    }
}
