package io.quarkiverse.migrator.runtime.flyway.resume;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The scripts that stopped in the middle, and go on from there at the next migration. */
public final class Resumable {

    /** Where a dev database keeps what its draft is. */
    public static final String DRAFT = "migrator_draft";

    private Resumable() {
    }

    /** Their names as Flyway's history has them. */
    public static Set<String> scripts(Connection connection) throws SQLException {
        return new ProgressTable(connection).readIfThere().stream().map(Progress::script).collect(toSet());
    }

    /** Whether a table is one of Migrator's own: of the progress of scripts, or of the draft of dev mode. */
    public static boolean isTable(String name) {
        return name.equals(ProgressTable.NAME) || name.equals(DRAFT);
    }
}
