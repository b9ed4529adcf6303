package io.quarkiverse.migrator.deployment.devmode;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.NewScript;
import io.quarkiverse.migrator.state.ProjectState;
import io.quarkiverse.migrator.state.Snapshot;

/**
 * What is in the entities and in no script.
 *
 * @param state the scripts as they lie in the sources
 * @param snapshot what they produce
 * @param draft what the entities change
 */
record Pending(ProjectState state, Snapshot snapshot, Draft draft) {

    /** The migration that would be written; none while nothing is pending. */
    Optional<Migration> migration(DevBuild build, String message) {
        return draft.isEmpty() ? Optional.empty()
                : Optional.of(draft.migration(state.scripts(), build.target(), build.dialect(), message));
    }

    /** What the scripts of that migration do, whatever they are called. */
    List<Integer> digests(DevBuild build) {
        return migration(build, "").stream().flatMap(migration -> migration.scripts().stream()).map(NewScript::text)
                .map(DraftRow::digest).toList();
    }
}
