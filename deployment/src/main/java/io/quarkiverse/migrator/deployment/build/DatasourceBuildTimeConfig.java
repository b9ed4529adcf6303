package io.quarkiverse.migrator.deployment.build;

import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigGroup;

/** How a build treats one datasource. */
@ConfigGroup
public interface DatasourceBuildTimeConfig {

    /**
     * What a build does when the entities differ from what the committed scripts produce.
     * <p>
     * The default is {@code generate}; where the environment variable {@code CI} is {@code true} it is {@code fail}, so that
     * a change whose script nobody committed does not pass.
     */
    Optional<OnChange> onChange();

    /**
     * What dev mode, with its continuous testing, does when the entities differ from what the committed scripts produce.
     * <p>
     * The default is {@code draft} on a database that Dev Services started, so that the schema follows the entities at each
     * reload and a script is written when a person says so. A database with a URL of its own may be others', too: there, drafts
     * are applied only where this is set to {@code draft}.
     */
    Optional<Dev> dev();

    /**
     * What the next script does, in a few words, such as {@code create users table}. They become part of its file name:
     * letters and digits stay, everything else becomes {@code _}.
     * <p>
     * Without it the name is made from the changes, such as {@code add_customers}.
     */
    Optional<String> message();

    /**
     * Whether a script may drop tables and columns, and narrow types; {@code false} by default. Without it such a change stops
     * the build, which then
     * names what would be lost.
     * <p>
     * Meant for the command line, for one build; kept in a file it allows every loss to come.
     */
    Optional<Boolean> allowDestructive();

    /**
     * What keeps its rows under another name: {@code old_table=new_table} or {@code table.old_column=new_column}, separated by
     * commas. All renames of a build happen at once, so that two columns can change places.
     * <p>
     * An entry that matches nothing stops the build; given for all datasources it has to match in one of them. One that a
     * script has carried out already may stay: the snapshot knows the
     * entries that the last script was made with, so that a swap is not done twice.
     */
    Optional<List<String>> renames();

    /**
     * What existing rows get in a column that is {@code not null} and new, or that gets a type for which the database has no
     * cast: {@code table.column=SQL expression}, separated by commas. A comma within an expression is written {@code \,}.
     * <p>
     * An entry for a column that the entities don't have stops the build.
     */
    Optional<List<String>> backfills();

    /**
     * Whether scripts leave the tables in use while they run, {@code false} by default: for applications whose former version
     * still serves while the
     * next one starts.
     * <p>
     * On PostgreSQL a change of entities then gives up to two scripts. The first, {@code V3__x.sql}, is one transaction of what
     * needs its locks for a moment only. The second, {@code V4__x_online.sql}, does what reads or writes all rows, statement by
     * statement, so that others read and write meanwhile: {@code create index concurrently}, {@code validate constraint},
     * values for rows that exist, {@code not null} after a validated check. The tables end up the same.
     * <p>
     * When a statement of the second script fails, those before it are done. Remove the cause and start the application once
     * with {@code quarkus.flyway.repair-at-start=true}: the script runs again, and does no harm to what is done.
     * <p>
     * On MySQL it changes nothing. It can't be used for partitioned tables.
     */
    Optional<Boolean> online();

    /**
     * Whether scripts that were edited after they were written are taken as they are; {@code false} by default. The edited
     * script must still produce
     * the tables of the snapshot. Once accepted, the snapshot holds the new checksum, and the setting is not needed again.
     */
    Optional<Boolean> acceptEdited();

    /**
     * How Migrator starts in a project that has scripts already, but no snapshot of what they produce. Needed once.
     */
    Optional<Init> init();

    /** What a build does about a change. */
    enum OnChange {
        /** Writes the script, its way back and the snapshot; the application of this build carries and applies the script. */
        GENERATE,
        /** Writes nothing and fails, showing the changes. */
        FAIL,
        /** Writes nothing and shows the changes as a warning. */
        WARN,
        /** Does not look at the entities. */
        OFF
    }

    /** What dev mode does about a change. */
    enum Dev {
        /** Applies it to the dev database, rows kept, and writes nothing into the sources until a person makes a migration. */
        DRAFT,
        /** Writes a script at each reload, as a build does. */
        SCRIPTS,
        /** Does not look at the entities. */
        OFF
    }

    /** What scripts without a snapshot produce. */
    enum Init {
        /** The tables of the entities as they are now. */
        ENTITIES,
        /** None of the entities' tables; the next script creates them all. */
        EMPTY
    }
}
