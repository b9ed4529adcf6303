package io.quarkiverse.migrator.deployment.devmode;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.flywaydb.core.Flyway;

import io.quarkiverse.migrator.deployment.devmode.view.DraftView.State;
import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.plan.Question;
import io.quarkiverse.migrator.runtime.history.Stamp;
import io.quarkiverse.migrator.runtime.migration.DatasourceMigration;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.migration.Problem;
import io.quarkiverse.migrator.runtime.migration.ProblemKind;
import io.quarkiverse.migrator.runtime.migration.ScriptStatus;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Drafted;
import io.quarkiverse.migrator.state.Script;
import io.quarkiverse.migrator.state.Snapshot;

/** The draft on the dev database of one datasource: taken back before scripts that came are applied, and applied after them. */
final class LiveDraft {

    private final DevBuild build;
    private final DevAddress address;

    LiveDraft(DevBuild build, DevAddress address) {
        this.build = build;
        this.address = address;
    }

    /**
     * Makes way for the scripts that are pending: a draft that became a script counts as that, another one is taken back.
     *
     * @param loseValues whether values that only the draft has may be lost
     * @return why the scripts have to wait; well where they have not
     */
    Standing before(boolean loseValues) throws SQLException {
        try (Connection connection = address.open(build)) {
            DraftTable table = new DraftTable(connection, build.dialect());
            Optional<DraftRow> row = table.read();
            if (row.isEmpty() || row.get().drafted().isEmpty() && row.get().unfinished().isEmpty()) {
                return Standing.UNKNOWN;
            }
            MigrationStatus status = status();
            List<Problem> blocking = blocking(status);
            if (!blocking.isEmpty()) {
                return held("The scripts can't be applied: "
                        + blocking.stream().map(Problem::toString).collect(joining(" ")));
            }
            List<String> pending = status.pending().stream().map(ScriptStatus::file).toList();
            if (pending.isEmpty()) {
                return Standing.UNKNOWN;
            }
            Snapshot snapshot = build.pending(Renames.none()).snapshot();
            if (isMadeOf(row.get(), snapshot, pending)) {
                record(table, snapshot);
                return Standing.UNKNOWN;
            }
            return takeBack(connection, table, row.get(), pending, loseValues);
        }
    }

    /** Whether the scripts do what the draft has done. */
    private boolean isMadeOf(DraftRow row, Snapshot snapshot, List<String> pending) {
        return row.unfinished().isEmpty() && row.drafted().schema().equals(snapshot.schema())
                && pending.stream().map(this::text).map(DraftRow::digest).toList().equals(row.digests())
                && snapshot.scripts().stream().map(Script::file).toList().containsAll(pending);
    }

    private String text(String file) {
        try {
            return Files.readString(build.layout().scripts().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the draft back, so that the database has the scripts alone.
     *
     * @param loseValues whether values that only the draft has may be lost
     * @return why it can't be taken back; unknown where it was
     */
    Standing giveUp(boolean loseValues) throws SQLException {
        try (Connection connection = address.open(build)) {
            DraftTable table = new DraftTable(connection, build.dialect());
            Optional<DraftRow> row = table.read();
            return row.isEmpty() || row.get().drafted().isEmpty() && row.get().unfinished().isEmpty() ? Standing.UNKNOWN
                    : takeBack(connection, table, row.get(), List.of("anything else"), loseValues);
        }
    }

    /** Has the history say that the draft is the scripts that were made of it. */
    void record(DraftTable table, Snapshot snapshot) throws SQLException {
        new Stamp(flyway().getConfiguration()).mark(Optional.empty());
        table.write(DraftRow.of(Drafted.of(snapshot), List.of()));
    }

    private Standing takeBack(Connection connection, DraftTable table, DraftRow row, List<String> pending, boolean loseValues)
            throws SQLException {
        Draft back = row.drafted().back(build.dialect());
        List<String> losses = loseValues ? List.of() : new LiveRows(connection, build.dialect()).losses(back);
        if (!losses.isEmpty()) {
            return held("Before " + String.join(" and ", pending) + (pending.size() == 1 ? " is" : " are")
                    + " done, the draft on the dev database has to be taken back, and " + String.join(", ", losses)
                    + " would be lost.");
        }
        try {
            new DraftRun(connection, table).run(back, row,
                    DraftRow.of(Drafted.of(row.drafted().base()), List.of()));
            return Standing.UNKNOWN;
        } catch (DraftException e) {
            return held("Before " + String.join(" and ", pending) + " can be done, the draft on the dev database has to be"
                    + " taken back, and " + e.getMessage());
        }
    }

    private Standing held(String reason) {
        List<String> ways = new ArrayList<>();
        ways.add("take the draft back with the values that it alone has, and apply the scripts: migrator migrate --yes");
        if (address.isDevService()) {
            ways.add("empty the database, and apply everything anew: migrator reset");
        }
        return Standing.of(State.HELD, reason, ways);
    }

    /** Applies the draft on the scripts. */
    Standing after(Pending pending) throws SQLException {
        if (!build.wantsDrafts() && !address.isDevService()) {
            return off(pending);
        }
        try (Connection connection = address.open(build)) {
            Stamp.begin(flyway().getConfiguration());
            DraftTable table = new DraftTable(connection, build.dialect());
            DraftRow row = row(table, pending.snapshot());
            Draft draft = row.drafted().towards(build.target(), build.dialect(), build.answers(pending.state()));
            List<Question> questions = new LiveRows(connection, build.dialect()).open(draft);
            if (!questions.isEmpty()) {
                return asked(row.drafted(), questions);
            }
            DraftRow after = DraftRow.of(row.drafted().after(draft, build.target()), pending.digests(build));
            if (!after.equals(row)) {
                new DraftRun(connection, table).run(draft, row, after);
            }
            List<String> applied = draft.isEmpty() ? List.of() : draft.summary().subList(1, draft.summary().size());
            return new Standing(pending.draft().isEmpty() ? State.NOTHING_PENDING : State.APPLIED, "", List.of(), List.of(),
                    applied);
        } catch (DraftException e) {
            return Standing.of(State.FAILED, "The draft was not applied: " + e.getMessage(),
                    List.of("correct the entities, or the rows, and save: the next reload tries again",
                            "say what rows that exist get, with @ColumnDefault or @Backfill on the field"));
        }
    }

    private DraftRow row(DraftTable table, Snapshot snapshot) throws SQLException {
        DraftRow row = table.read().orElseGet(() -> DraftRow.of(Drafted.of(snapshot), List.of()));
        return row.drafted().base().equals(snapshot) ? row
                : row.drafted().isEmpty() && row.unfinished().isEmpty() ? DraftRow.of(Drafted.of(snapshot), List.of())
                        : new DraftRow(row.drafted().on(snapshot), row.digests(), row.unfinished());
    }

    private static Standing off(Pending pending) {
        return pending.draft().isEmpty() ? Standing.of(State.NOTHING_PENDING)
                : Standing.of(State.OFF, pending.draft().plan().steps().size() + " changes of the entities are in no script,"
                        + " and are not applied to this database, because Dev Services did not start it.",
                        List.of("write them as a script, which the next reload applies: migrator makemigrations",
                                "if the database is yours alone, have drafts applied to it: quarkus.migrator.dev=draft"));
    }

    private Standing asked(Drafted drafted, List<Question> questions) {
        List<Question> known = questions.stream().map(question -> new Question(question.kind(),
                drafted.known(question.subject()), question.text(), question.candidates())).toList();
        return new Standing(State.QUESTION, "The draft was not applied, because this needs an answer first:\n"
                + questions.stream().map(question -> "  " + question.text()).collect(joining("\n")),
                List.of("answer it in the code, in the Dev UI, or in " + build.layout().shown(build.layout().answers())),
                known, List.of());
    }

    /** What the dev database renamed already; nothing where it has no draft. */
    Renames made() throws SQLException {
        try (Connection connection = address.open(build)) {
            return new DraftTable(connection, build.dialect()).read().map(row -> row.drafted().renames())
                    .orElse(Renames.none());
        }
    }

    /**
     * Records scripts that were just written as applied, if the database has what they make.
     *
     * @param before the snapshot before them
     * @param files the scripts
     */
    boolean made(Snapshot before, Snapshot after, List<String> files) throws SQLException {
        try (Connection connection = address.open(build)) {
            DraftTable table = new DraftTable(connection, build.dialect());
            Optional<DraftRow> row = table.read();
            if (row.isEmpty() || !row.get().unfinished().isEmpty() || !row.get().drafted().base().equals(before)
                    || !row.get().drafted().schema().equals(after.schema())
                    || !status().pending().stream().map(ScriptStatus::file).toList().equals(files)) {
                return false;
            }
            record(table, after);
            return true;
        }
    }

    MigrationStatus status() {
        return new DatasourceMigration(build.datasource(), flyway()).status();
    }

    /** What keeps scripts back; those that are written in Java are the application's, and unknown here. */
    static List<Problem> blocking(MigrationStatus status) {
        return status.blocking().stream().filter(problem -> problem.kind() != ProblemKind.MISSING
                || problem.scripts().stream().anyMatch(file -> file.endsWith(".sql"))).toList();
    }

    Flyway flyway() {
        return address.flyway(build);
    }
}
