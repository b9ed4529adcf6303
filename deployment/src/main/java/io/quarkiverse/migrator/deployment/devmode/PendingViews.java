package io.quarkiverse.migrator.deployment.devmode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.migrator.deployment.devmode.view.ChangeView;
import io.quarkiverse.migrator.deployment.devmode.view.HazardView;
import io.quarkiverse.migrator.deployment.devmode.view.PendingView;
import io.quarkiverse.migrator.deployment.devmode.view.QuestionView;
import io.quarkiverse.migrator.diff.RenameException;
import io.quarkiverse.migrator.plan.BackfillException;
import io.quarkiverse.migrator.plan.ChangeLine;
import io.quarkiverse.migrator.plan.Question;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.plan.Step;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.StateException;

/** Shows what is pending. */
final class PendingViews {

    private PendingViews() {
    }

    static PendingView of(DevDatasource datasource) {
        if (datasource.off().isPresent()) {
            return error(datasource.off().get());
        }
        try {
            Pending pending = datasource.pending();
            Optional<Migration> migration = pending.migration(datasource.build(), "");
            return new PendingView(pending.state().last(), new Make(datasource).preview("").files(),
                    pending.draft().plan().steps().stream().map(PendingViews::change).toList(),
                    questions(pending.draft().plan().questions(), datasource.standing().questions()),
                    migration.map(Migration::text).orElse(""), migration.map(Migration::undoText).orElse(""), "");
        } catch (StateException | RenameException | BackfillException e) {
            return error(e.getMessage());
        }
    }

    static PendingView error(String message) {
        return new PendingView("", List.of(), List.of(), List.of(), "", "", message);
    }

    private static ChangeView change(Step step) {
        ChangeLine line = ChangeLine.of(step.change());
        return new ChangeView(step.destructive() ? "!" : String.valueOf(line.mark()), line.kind(), line.subject(),
                line.detail(),
                step.destructive(),
                step.hazards().stream().map(hazard -> new HazardView(hazard.code(), hazard.words())).toList(),
                step.statements().stream().map(Statement::sql).toList());
    }

    private static List<QuestionView> questions(List<Question> ofScript, List<Question> ofDraft) {
        List<QuestionView> views = new ArrayList<>();
        ofScript.forEach(question -> views.add(view(question, isAmong(question, ofDraft), true)));
        ofDraft.stream().filter(question -> !isAmong(question, ofScript))
                .forEach(question -> views.add(view(question, true, false)));
        return views;
    }

    private static boolean isAmong(Question question, List<Question> others) {
        return others.stream().anyMatch(other -> other.kind() == question.kind() && other.subject().equals(question.subject()));
    }

    private static QuestionView view(Question question, boolean holdsDraft, boolean holdsScript) {
        return new QuestionView(question.kind().name(), question.subject(), question.text(), question.candidates(), holdsDraft,
                holdsScript);
    }
}
