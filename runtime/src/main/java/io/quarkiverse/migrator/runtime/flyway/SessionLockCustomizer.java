package io.quarkiverse.migrator.runtime.flyway;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.flywaydb.database.postgresql.TransactionalModel;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

/**
 * Sets {@code flyway.postgresql.transactional.lock=false}, unless the application has set it itself. Flyway then has one
 * connection, so that a script and its row in the history are committed as one, and its lock is no open transaction that
 * {@code create index concurrently} would wait for.
 */
public final class SessionLockCustomizer implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        PostgreSQLConfigurationExtension postgresql = configuration.getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class);
        TransactionalModel transactional = postgresql.getTransactional();
        if (transactional == null || transactional.getLock() == null) {
            postgresql.setTransactionalLock(false);
        }
    }
}
