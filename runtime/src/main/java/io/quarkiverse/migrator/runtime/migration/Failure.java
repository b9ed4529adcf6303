package io.quarkiverse.migrator.runtime.migration;

import java.sql.SQLException;
import java.util.Optional;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/** Says for people what Flyway or the database threw. */
final class Failure {

    private static final int LONGEST_STATEMENT = 300;

    private Failure() {
    }

    static MigrationException of(DatasourceName datasource, Configuration configuration, Exception thrown) {
        Optional<FlywaySqlScriptException> script = cause(thrown, FlywaySqlScriptException.class);
        Optional<SQLException> sql = cause(thrown, SQLException.class);
        if (script.isPresent() && sql.isPresent()) {
            boolean inTransaction = cause(thrown, FlywayMigrateException.class)
                    .map(FlywayMigrateException::isExecutableInTransaction).orElse(true);
            return new MigrationException(failed(datasource, script.get(), sql.get(), inTransaction));
        }
        String reason = sql.map(SQLException::getMessage).orElseGet(thrown::getMessage);
        return new MigrationException("The migration of " + datasource.label() + " failed: " + Secrets.without(reason));
    }

    private static String failed(DatasourceName datasource, FlywaySqlScriptException script, SQLException sql,
            boolean inTransaction) {
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
