package io.quarkiverse.migrator.deployment.devmode.view;

import java.util.List;

/**
 * What a migration made now would do.
 *
 * @param since the name of the last script, empty for none
 * @param files the files that would be written, relative to the module's folder; empty while nothing is pending
 * @param changes the changes
 * @param questions what a person has to answer
 * @param sql the script's text, empty while nothing is pending
 * @param undoSql the text of its way back
 * @param error what keeps the changes from being found, such as a script that was edited; empty for nothing
 */
public record PendingView(String since, List<String> files, List<ChangeView> changes, List<QuestionView> questions, String sql,
        String undoSql, String error) {

    public PendingView {
        files = List.copyOf(files);
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
    }
}
