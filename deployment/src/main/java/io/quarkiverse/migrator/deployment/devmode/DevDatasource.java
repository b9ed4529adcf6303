package io.quarkiverse.migrator.deployment.devmode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.Dev;
import io.quarkiverse.migrator.deployment.devmode.view.DraftView.State;
import io.quarkiverse.migrator.diff.RenameException;
import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.plan.BackfillException;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.Secrets;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.StateException;
import io.quarkus.datasource.common.runtime.DataSourceUtil;

/** What dev mode knows of one datasource, over the reloads. */
final class DevDatasource {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private volatile DevBuild build;
    private volatile Path output;
    private volatile Optional<DevAddress> address = Optional.empty();
    private volatile Standing standing = Standing.UNKNOWN;
    private volatile Renames made = Renames.none();
    private volatile int pendingChanges;
    private volatile boolean waiting;
    private String logged = "";

    DevDatasource(DevBuild build, Path output) {
        this.build = build;
        this.output = output;
    }

    DevBuild build() {
        return build;
    }

    String name() {
        return build.datasource();
    }

    /** The name by which a person calls it. */
    String shown() {
        return DataSourceUtil.isDefault(name()) ? "default" : name();
    }

    /** Why its entities are not looked at; empty where they are. */
    Optional<String> off() {
        return build.mode() != Dev.OFF ? Optional.empty()
                : Optional
                        .of("Dev mode does not look at the entities of " + label() + ", because of quarkus.migrator.dev=off.");
    }

    String label() {
        return DataSourceUtil.isDefault(name()) ? "the default datasource" : "the datasource " + name();
    }

    Standing standing() {
        return standing;
    }

    int pendingChanges() {
        return pendingChanges;
    }

    boolean isDevService() {
        return address.map(DevAddress::isDevService).orElse(false);
    }

    Optional<DevAddress> address() {
        return address;
    }

    /** The draft on its database; none before the application told where that is. */
    Optional<LiveDraft> live() {
        return address.map(known -> new LiveDraft(build, known));
    }

    /** A build has read the entities anew. */
    void built(DevBuild next, Path folder) {
        build = next;
        output = folder;
        look();
    }

    /**
     * What is pending, as the files are now.
     *
     * @throws StateException if scripts and snapshot don't belong together
     */
    Pending pending() {
        return build.pending(made);
    }

    /** Has the number of pending changes and their SQL say what is pending now. */
    void look() {
        if (build.mode() == Dev.OFF) {
            pendingChanges = 0;
            return;
        }
        String sql;
        try {
            Pending pending = pending();
            pendingChanges = pending.draft().plan().steps().size();
            sql = pending.migration(build, "").map(Migration::text).orElse("-- Nothing is pending.\n");
        } catch (StateException | RenameException | BackfillException e) {
            pendingChanges = 0;
            sql = "-- " + e.getMessage().replace("\n", "\n-- ") + "\n";
        }
        Path folder = output.resolve("migrator");
        Path file = (DataSourceUtil.isDefault(name()) ? folder : folder.resolve(name())).resolve("latest.sql");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, sql);
        } catch (IOException e) {
            LOG.warnf("%s can't be written: %s", file, e.getMessage());
        }
    }

    /**
     * The application is about to apply its scripts.
     *
     * @return whether they have to wait
     */
    boolean before(Map<String, String> news) {
        address = Optional.of(new DevAddress(news));
        waiting = false;
        makeWay(false);
        return waiting;
    }

    /** Takes a draft back that stands in the way of scripts. */
    Standing makeWay(boolean loseValues) {
        Standing way;
        try {
            way = live().orElseThrow().before(loseValues);
        } catch (SQLException | FlywayException | MigrationException | StateException | RenameException e) {
            // What applies the scripts meets it, too, and says it better
            LOG.debug("The draft was not looked at", e);
            way = Standing.UNKNOWN;
        }
        waiting = way.state() == State.HELD;
        if (waiting) {
            stand(way);
        }
        return way;
    }

    /** The application could not apply its scripts. */
    void failed(String message) {
        waiting = true;
        stand(Standing.of(State.HELD, Secrets.without(message),
                isDevService() ? List.of("empty the database, and apply everything anew: migrator reset") : List.of()));
    }

    /** The scripts are applied; the draft follows. */
    void after() {
        if (waiting) {
            look();
            return;
        }
        if (build.mode() != Dev.DRAFT) {
            stand(Standing.of(State.OFF));
            return;
        }
        try {
            LiveDraft live = live().orElseThrow();
            stand(live.after(pending()));
            made = live.made();
        } catch (SQLException | FlywayException | StateException | RenameException | BackfillException e) {
            stand(Standing.of(State.FAILED, "The draft was not applied: " + Secrets.without(e.getMessage()), List.of()));
        }
        look();
    }

    /** Says once how the draft stands. */
    private void stand(Standing next) {
        standing = next;
        String text = next.text();
        if (!next.applied().isEmpty()) {
            LOG.info("Migrator: the dev database of " + label() + " has, as a draft:\n" + String.join("\n", next.applied()));
        }
        if (!next.isWell() && !text.isEmpty() && !text.equals(logged)) {
            LOG.warn("Migrator, " + label() + ": " + text
                    + (next.state() == State.OFF ? "" : "\nThe application runs on the schema that is there."));
        }
        logged = next.isWell() ? "" : text;
    }

    /** Nobody knows any more how the draft stands. */
    void forget() {
        standing = Standing.UNKNOWN;
        made = Renames.none();
        waiting = false;
        look();
    }
}
