package io.quarkiverse.migrator.deployment.devmode;

import java.util.List;

import io.quarkiverse.migrator.deployment.devmode.view.DraftView;
import io.quarkiverse.migrator.deployment.devmode.view.DraftView.State;
import io.quarkiverse.migrator.plan.Question;

/**
 * How the draft of a datasource stands.
 *
 * @param state in a word
 * @param reason why it is not applied; empty where it is
 * @param ways what a person can do
 * @param questions what holds it, by the names that the scripts know
 * @param applied what was just done to the database, a line a change
 */
record Standing(State state, String reason, List<String> ways, List<Question> questions, List<String> applied) {

    static final Standing UNKNOWN = of(State.UNKNOWN);

    Standing {
        ways = List.copyOf(ways);
        questions = List.copyOf(questions);
        applied = List.copyOf(applied);
    }

    static Standing of(State state) {
        return of(state, "", List.of());
    }

    static Standing of(State state, String reason, List<String> ways) {
        return new Standing(state, reason, ways, List.of(), List.of());
    }

    /** Whether the database has what the entities need. */
    boolean isWell() {
        return state == State.NOTHING_PENDING || state == State.APPLIED;
    }

    DraftView view() {
        return new DraftView(state, reason, ways);
    }

    /** The reason and the ways on, as the log has them. */
    String text() {
        StringBuilder text = new StringBuilder(reason);
        ways.forEach(way -> text.append("\n  - ").append(way));
        return text.toString();
    }
}
