package io.quarkiverse.migrator.deployment.devmode.view;

import java.util.List;

/**
 * What only a person can answer.
 *
 * @param kind {@code RENAME} (renamed or dropped?), {@code LOSS} (lose these values?), {@code FILL} (which value for the rows
 *        that
 *        exist?) or {@code CONVERSION} (how do old values become new ones?)
 * @param subject the table or {@code table.column} that it is about; with the kind it identifies the question
 * @param text the question's ground and how to answer it, in a sentence or two
 * @param candidates for {@code RENAME}: the names that the subject may have now, without the table's
 * @param holdsDraft whether the draft is not applied until it is answered
 * @param holdsScript whether no script is written until it is answered
 */
public record QuestionView(String kind, String subject, String text, List<String> candidates, boolean holdsDraft,
        boolean holdsScript) {

    public QuestionView {
        candidates = List.copyOf(candidates);
    }
}
