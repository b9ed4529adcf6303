package io.quarkiverse.migrator.deployment.devmode.view;

import java.util.List;

/**
 * How the draft of a datasource stands on its dev database.
 *
 * @param state in a word
 * @param reason why it is not applied, for people; empty where it is
 * @param ways what a person can do about it, each a sentence
 */
public record DraftView(State state, String reason, List<String> ways) {

    public DraftView {
        ways = List.copyOf(ways);
    }

    /** Whether the database has what the entities need. */
    public enum State {
        /** No scripts are missing: there is nothing to draft. */
        NOTHING_PENDING,
        /** The database has the pending changes. */
        APPLIED,
        /** A question has to be answered first; the database keeps its former schema. */
        QUESTION,
        /** The database refused it; it keeps its former schema. */
        FAILED,
        /** The scripts changed in a way that the database can't follow without losing values; it keeps its former schema. */
        HELD,
        /** Drafts are not applied to this database. */
        OFF,
        /** The application did not get as far as its database yet. */
        UNKNOWN
    }
}
