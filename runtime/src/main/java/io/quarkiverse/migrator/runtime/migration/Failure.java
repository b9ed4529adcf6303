package io.quarkiverse.migrator.runtime.migration;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/** Says for people what Flyway or the database threw. */
final class Failure {

    private static final int LONGEST_STATEMENT = 300;

    private Failure() {
    }

    static MigrationException of(DatasourceName datasource, Exception thrown) {
        return of(datasource, thrown, failure -> Optional.empty());
    }

    /**
     * What is said of a failure.
     *
     * @param more what is known of the reason besides
     */
    static MigrationException of(DatasourceName datasource, Exception thrown,
            Function<SQLException, Optional<String>> more) {
        Optional<FlywaySqlScriptException> script = cause(thrown, FlywaySqlScriptException.class);
        Optional<SQLException> sql = cause(thrown, SQLException.class);
        String reason = sql.flatMap(more).map(sentence -> "\n" + sentence).orElse("");
        if (script.isPresent() && sql.isPresent()) {
            return new MigrationException(failed(datasource, script.get(), sql.get()) + reason);
        }
        return new MigrationException("The migration of " + datasource.label() + " failed: "
                + Secrets.without(sql.map(SQLException::getMessage).orElseGet(thrown::getMessage)) + reason);
    }

    private static String failed(DatasourceName datasource, FlywaySqlScriptException script, SQLException sql) {
        String statement = script.getStatement().strip();
        return script.getResource().getFilename() + " failed on " + datasource.label() + " at line " + script.getLineNumber()
                + ": " + Secrets.without(sql.getMessage()) + "\n  "
                + (statement.length() > LONGEST_STATEMENT ? statement.substring(0, LONGEST_STATEMENT) + "…" : statement)
                        .replace("\n", "\n  ");
    }

    private static <T> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
