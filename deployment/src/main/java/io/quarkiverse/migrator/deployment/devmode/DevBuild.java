package io.quarkiverse.migrator.deployment.devmode;

import java.util.List;

import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.Dev;
import io.quarkiverse.migrator.deployment.build.DatasourceMigration;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.ProjectState;
import io.quarkiverse.migrator.state.Snapshot;

/**
 * What a build in dev mode has seen of one datasource.
 *
 * @param migration the entities, and where their scripts are
 * @param renames the renames that settings say
 * @param further the scripts besides those of Migrator
 */
public record DevBuild(DatasourceMigration migration, List<String> renames, FurtherScripts further) {

    public DevBuild {
        renames = List.copyOf(renames);
    }

    String datasource() {
        return migration.datasource();
    }

    Dialect dialect() {
        return migration.dialect();
    }

    Layout layout() {
        return migration.layout();
    }

    Schema target() {
        return migration.target();
    }

    Dev mode() {
        return migration.dev().orElse(Dev.DRAFT);
    }

    /** Whether a person asked for drafts, wherever the database is. */
    boolean wantsDrafts() {
        return migration.dev().isPresent() && mode() == Dev.DRAFT;
    }

    Answers answers(ProjectState state) {
        return migration.answers(state, renames);
    }

    /**
     * What is in the entities and in no script, as the files are now.
     *
     * @param made the renames that the dev database has already
     */
    Pending pending(Renames made) {
        ProjectState state = ProjectState.read(layout());
        Snapshot current = state.checked(dialect().name(), migration.acceptsEdited());
        Draft draft = migration.draft(state, current, renames, made);
        return new Pending(state, current, draft);
    }
}
