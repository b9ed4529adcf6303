package io.quarkiverse.migrator.deployment.devmode;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import io.quarkiverse.migrator.deployment.devmode.view.DraftView.State;
import io.quarkiverse.migrator.deployment.devmode.view.OutcomeView;
import io.quarkiverse.migrator.runtime.command.CommandDatasource;
import io.quarkiverse.migrator.runtime.command.Commands;
import io.quarkiverse.migrator.runtime.command.ExitCode;
import io.quarkiverse.migrator.runtime.migration.DatasourceMigration;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.MigrationResult;
import io.quarkiverse.migrator.runtime.migration.Secrets;
import io.quarkiverse.migrator.schema.Schema;

/** What a person asks to be done to the dev database of a datasource. */
final class Work {

    private static final OutcomeView NO_DATABASE = new OutcomeView(false,
            "The application did not get as far as its database yet. Start it once.");

    private final DevDatasource datasource;

    Work(DevDatasource datasource) {
        this.datasource = datasource;
    }

    /** Applies scripts and draft. */
    OutcomeView apply(boolean loseValues) {
        Optional<LiveDraft> live = datasource.live();
        if (live.isEmpty()) {
            return NO_DATABASE;
        }
        if (datasource.makeWay(loseValues).state() == State.HELD) {
            return new OutcomeView(false, datasource.standing().text());
        }
        String scripts = "";
        try {
            if (!live.get().status().pending().isEmpty()) {
                MigrationResult result = new DatasourceMigration(datasource.name(), live.get().flyway()).migrate();
                scripts = "Applied " + String.join(", ", result.applied().stream().map(each -> each.file()).toList()) + ". ";
            }
        } catch (MigrationException e) {
            datasource.failed(e.getMessage());
            return new OutcomeView(false, datasource.standing().text());
        }
        datasource.after();
        return outcome(scripts);
    }

    private OutcomeView outcome(String scripts) {
        Standing standing = datasource.standing();
        return switch (standing.state()) {
            case NOTHING_PENDING -> new OutcomeView(true, scripts + "The database has what the entities need.");
            case APPLIED -> new OutcomeView(true, scripts + "The database has the pending changes as a draft.");
            default -> new OutcomeView(standing.state() == State.OFF, scripts + standing.text());
        };
    }

    /** Takes scripts back, and before them the draft that stands on them. */
    OutcomeView downgrade(int steps, boolean loseDraft) {
        Optional<LiveDraft> live = datasource.live();
        if (live.isEmpty()) {
            return NO_DATABASE;
        }
        try {
            Standing standing = live.get().giveUp(loseDraft);
            if (standing.state() == State.HELD) {
                return new OutcomeView(false, standing.reason());
            }
        } catch (SQLException e) {
            return refused(e);
        }
        Transcript transcript = new Transcript();
        int exitCode = Commands.run("downgrade " + steps + " --yes",
                List.of(new CommandDatasource(datasource.name(), live.get().flyway())), transcript);
        datasource.forget();
        return new OutcomeView(exitCode == ExitCode.OK, transcript.text() + (exitCode == ExitCode.OK
                ? "\nThe next reload applies it again, unless its files are deleted and the snapshot is restored."
                : ""));
    }

    /** Empties a database that Dev Services started, and applies everything to it anew. */
    OutcomeView reset() {
        Optional<DevAddress> address = datasource.address();
        if (address.isEmpty()) {
            return NO_DATABASE;
        }
        if (!address.get().isDevService()) {
            return new OutcomeView(false,
                    "Nothing was changed: the database of " + datasource.label() + " was not started by Dev"
                            + " Services, and only those are emptied here.");
        }
        try {
            dropNamespaces(address.get());
        } catch (SQLException e) {
            return refused(e);
        }
        address.get().emptying(datasource.build()).clean();
        datasource.forget();
        OutcomeView applied = apply(true);
        // Whatever became of it, the application knows rows that are there no more
        Restart.soon();
        return new OutcomeView(applied.done(), "The database is empty, and begins anew. " + applied.message());
    }

    /** Schemas of their own that entities name; Flyway empties its own ones only. */
    private void dropNamespaces(DevAddress address) throws SQLException {
        DevBuild build = datasource.build();
        TreeSet<String> names = new TreeSet<>(build.target().namespaces());
        names.addAll(datasource.pending().snapshot().schema().namespaces());
        try (Connection connection = address.open(build); Statement statement = connection.createStatement()) {
            names.addAll(new DraftTable(connection, build.dialect()).read().map(row -> row.drafted().schema())
                    .map(Schema::namespaces).orElse(List.of()));
            boolean mysql = build.dialect().name().equals("mysql");
            for (String name : names) {
                statement.execute("drop schema if exists " + build.dialect().names().written(name)
                        + (mysql ? "" : " cascade"));
            }
        }
    }

    private static OutcomeView refused(SQLException e) {
        return new OutcomeView(false, "The database refused it: " + Secrets.without(e.getMessage()));
    }
}
