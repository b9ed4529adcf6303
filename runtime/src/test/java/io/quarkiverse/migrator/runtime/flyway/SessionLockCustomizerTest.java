package io.quarkiverse.migrator.runtime.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.Test;

class SessionLockCustomizerTest {

    private final FluentConfiguration configuration = Flyway.configure();

    @Test
    void takesTheLockOutOfTheTransaction() {
        assertThat(transactionalLock()).isTrue();
        new SessionLockCustomizer().customize(configuration);
        assertThat(transactionalLock()).isFalse();
        assertThat(configuration.load().getConfiguration().getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class).isTransactionalLock()).isFalse();
    }

    @Test
    void leavesWhatTheApplicationHasSet() {
        configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "true"));
        new SessionLockCustomizer().customize(configuration);
        assertThat(transactionalLock()).isTrue();
    }

    private boolean transactionalLock() {
        return configuration.getPluginRegister().getExact(PostgreSQLConfigurationExtension.class).isTransactionalLock();
    }
}
