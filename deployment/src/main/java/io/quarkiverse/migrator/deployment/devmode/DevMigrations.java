package io.quarkiverse.migrator.deployment.devmode;

import java.util.List;

import io.quarkiverse.migrator.deployment.devmode.view.CommandView;
import io.quarkiverse.migrator.deployment.devmode.view.DatasourceView;
import io.quarkiverse.migrator.deployment.devmode.view.MadeView;
import io.quarkiverse.migrator.deployment.devmode.view.OutcomeView;
import io.quarkiverse.migrator.deployment.devmode.view.PendingView;
import io.quarkiverse.migrator.deployment.devmode.view.SchemaView;

/**
 * All that a person can see and do about migrations while the application is developed. The terminal and the Dev UI are
 * surfaces of it. It works whether the application runs or not, with what the last build saw of the entities.
 * <p>
 * Nothing here throws for what a person can mend; the answer says it. Datasources are named as in
 * {@link DatasourceView#name()}.
 */
public interface DevMigrations {

    /** The one of this dev mode; without any datasource before the first build got that far. */
    static DevMigrations current() {
        return DevSession.current();
    }

    /** How many changes are pending, of all datasources; does not touch a database. */
    int pendingChanges();

    /** A number that grows with each reload and each thing done here, so that a page knows when to ask again. */
    long revision();

    /** The datasources, the default one first; reads their databases. */
    List<DatasourceView> datasources();

    /** What a migration of a datasource made now would do; does not touch a database. */
    PendingView pending(String datasource);

    /** The tables as the scripts make them and as the entities need them; does not touch a database. */
    SchemaView schema(String datasource);

    /** What {@link #make} would write with this message, and writes nothing. */
    MadeView preview(String datasource, String message);

    /**
     * Writes the pending changes as a script with its way back, and records it as applied in the dev database where the draft
     * has it already.
     *
     * @param message what it does, in a few words; empty to have it named by its changes
     */
    MadeView make(String datasource, String message);

    /**
     * Answers {@code RENAME}: the subject is called otherwise now. Written to {@code src/main/migrator/answers.properties}, as
     * all answers are, where every build finds it; the draft is applied anew.
     *
     * @param subject the question's subject, such as {@code book.name}
     * @param now its name now, such as {@code title}
     */
    OutcomeView renamed(String datasource, String subject, String now);

    /** Answers {@code RENAME} and {@code LOSS}: the subject may go with its values. */
    OutcomeView mayBeLost(String datasource, String subject);

    /** Answers {@code FILL} and {@code CONVERSION}: the SQL expression that rows which exist get. */
    OutcomeView value(String datasource, String subject, String expression);

    /** Applies pending scripts, and the draft; what a reload does. */
    OutcomeView apply(String datasource);

    /**
     * Takes scripts back by their undo scripts.
     *
     * @param steps how many, the newest first
     * @param loseDraft whether values that only the draft has may be lost
     */
    OutcomeView downgrade(String datasource, int steps, boolean loseDraft);

    /** Empties a database that Dev Services started, and applies scripts and draft to it anew. All its rows are lost. */
    OutcomeView reset(String datasource);

    /** Runs a line of the terminal, such as {@code status --json}; what needs a confirmation has to have {@code --yes}. */
    CommandView command(String line);
}
