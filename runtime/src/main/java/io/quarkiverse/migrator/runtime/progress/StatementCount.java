package io.quarkiverse.migrator.runtime.progress;

import java.sql.Connection;
import java.util.Optional;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.database.DatabaseType;
import org.flywaydb.core.internal.database.DatabaseTypeRegister;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;

import io.quarkiverse.migrator.runtime.migration.ScriptTexts;

/** How many statements a script has, by Flyway's own parser. */
final class StatementCount {

    private StatementCount() {
    }

    /** The number; none for a script that is written in Java, or whose text the parser needs more for than its settings. */
    static Optional<Integer> of(Configuration configuration, Connection connection, String file) {
        try {
            DatabaseType type = DatabaseTypeRegister.getDatabaseTypeForConnection(connection, configuration);
            Optional<LoadableResource> script = ScriptTexts.resource(configuration, file);
            if (script.isEmpty()) {
                return Optional.empty();
            }
            int count = 0;
            try (SqlStatementIterator statements = type
                    .createParser(configuration, configuration.getResourceProvider(), new ParsingContext())
                    .parse(script.get())) {
                while (statements.hasNext()) {
                    statements.next();
                    count++;
                }
            }
            return Optional.of(count);
        } catch (FlywayException e) {
            return Optional.empty();
        }
    }
}
