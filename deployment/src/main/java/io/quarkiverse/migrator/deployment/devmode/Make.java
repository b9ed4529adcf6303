package io.quarkiverse.migrator.deployment.devmode;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

import io.quarkiverse.migrator.deployment.devmode.view.MadeView;
import io.quarkiverse.migrator.diff.RenameException;
import io.quarkiverse.migrator.plan.BackfillException;
import io.quarkiverse.migrator.plan.Question;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.state.GivenAnswers;
import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.NewScript;
import io.quarkiverse.migrator.state.ProjectFiles;
import io.quarkiverse.migrator.state.StateException;

/** Turns the pending changes of a datasource into a script. */
final class Make {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final DevDatasource datasource;
    private final Layout layout;

    Make(DevDatasource datasource) {
        this.datasource = datasource;
        this.layout = datasource.build().layout();
    }

    /** What would be written. */
    MadeView preview(String message) {
        if (datasource.off().isPresent()) {
            return failed(datasource.off().get());
        }
        try {
            Pending pending = datasource.pending();
            Optional<MadeView> held = held(pending);
            return held.orElseGet(() -> new MadeView(false, files(migration(pending, message)), false,
                    "Would write " + String.join(" and ", files(migration(pending, message))) + "."));
        } catch (StateException | RenameException | BackfillException e) {
            return failed(e.getMessage());
        }
    }

    /** Writes it, and has the dev database say that it is applied, where the draft has made it so. */
    MadeView write(String message) {
        if (datasource.off().isPresent()) {
            return failed(datasource.off().get());
        }
        try {
            Pending pending = datasource.pending();
            Optional<MadeView> held = held(pending);
            if (held.isPresent()) {
                return held.get();
            }
            Migration migration = migration(pending, message);
            ProjectFiles.write(layout, migration);
            ProjectFiles.write(layout, GivenAnswers.NONE);
            boolean recorded = recorded(pending, migration);
            if (recorded) {
                datasource.forget();
                datasource.after();
            } else {
                datasource.look();
            }
            List<String> scripts = migration.scripts().stream()
                    .map(script -> layout.shown(layout.scripts().resolve(script.script().file()))).toList();
            return new MadeView(true, files(migration), recorded, "Wrote " + String.join(" and ", scripts) + "."
                    + (scripts.size() == 1 ? " Review it, then commit it." : " Review them, then commit them.")
                    + (recorded ? " The dev database has it already, and records it as applied."
                            : " The next reload applies it to the dev database."));
        } catch (StateException | RenameException | BackfillException e) {
            return failed(e.getMessage());
        }
    }

    private Optional<MadeView> held(Pending pending) {
        if (pending.draft().isEmpty()) {
            return Optional.of(failed("Nothing is pending: the scripts make what the entities need."));
        }
        List<Question> questions = pending.draft().plan().questions();
        return questions.isEmpty() ? Optional.empty()
                : Optional.of(failed("Nothing was written, because this needs an answer first:\n"
                        + questions.stream().map(question -> "  " + question.text()).collect(joining("\n"))));
    }

    private boolean recorded(Pending pending, Migration migration) {
        Optional<LiveDraft> live = datasource.live();
        if (live.isEmpty()) {
            return false;
        }
        try {
            return live.get().made(pending.snapshot(), migration.snapshot(),
                    migration.scripts().stream().map(script -> script.script().file()).toList());
        } catch (SQLException | FlywayException | MigrationException e) {
            LOG.debug("The migration was not recorded", e);
            return false;
        }
    }

    private Migration migration(Pending pending, String message) {
        return pending.migration(datasource.build(), message).orElseThrow();
    }

    private List<String> files(Migration migration) {
        List<String> files = new ArrayList<>();
        for (NewScript script : migration.scripts()) {
            files.add(layout.shown(layout.scripts().resolve(script.script().file())));
            files.add(layout.shown(layout.undo().resolve(script.undoFile())));
        }
        files.add(layout.shown(layout.snapshot()));
        return files;
    }

    private static MadeView failed(String message) {
        return new MadeView(false, List.of(), false, message);
    }
}
