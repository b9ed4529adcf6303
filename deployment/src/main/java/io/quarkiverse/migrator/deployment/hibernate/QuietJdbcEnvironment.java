package io.quarkiverse.migrator.deployment.hibernate;

import org.hibernate.engine.jdbc.connections.spi.DatabaseConnectionInfo;
import org.hibernate.engine.jdbc.env.internal.JdbcEnvironmentInitiator;

/** Hibernate's own environment, which does not report a connection where there is none. */
final class QuietJdbcEnvironment extends JdbcEnvironmentInitiator {

    static final QuietJdbcEnvironment INSTANCE = new QuietJdbcEnvironment();

    @Override
    protected void logConnectionInfo(DatabaseConnectionInfo databaseConnectionInfo) {
    }
}
