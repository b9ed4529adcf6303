package io.quarkiverse.migrator.runtime.start;

import java.util.function.Function;

import org.flywaydb.core.internal.jdbc.DriverDataSource;

import io.quarkiverse.migrator.runtime.config.BareDatasource;
import io.quarkiverse.migrator.runtime.url.JdbcTarget;
import io.quarkus.arc.Arc;
import io.quarkus.flyway.runtime.FlywayContainer;
import io.quarkus.flyway.runtime.FlywayContainerProducer;
import io.smallrye.config.ConfigValue;

/** Flyway without a pool: each connection that it asks for is one of its own, and is closed when it is done with it. */
final class BareFlyway {

    private BareFlyway() {
    }

    /** The Flyway of a datasource, with all that the application has set for it. */
    static FlywayContainer of(String datasource, Function<String, ConfigValue> lookup) {
        JdbcTarget target = BareDatasource.target(datasource, lookup);
        DriverDataSource connections = new DriverDataSource(Thread.currentThread().getContextClassLoader(), null, target.url(),
                target.username(), target.password());
        return Arc.container().instance(FlywayContainerProducer.class).get().createFlyway(connections, datasource, true,
                false);
    }
}
