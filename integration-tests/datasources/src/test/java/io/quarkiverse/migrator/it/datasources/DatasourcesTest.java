package io.quarkiverse.migrator.it.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DatasourcesTest {

    @Test
    void jdbcUrlIsDerived() {
        System.err.println("JDBC " + ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class));
        assertThat(ConfigProvider.getConfig().getConfigValue("quarkus.datasource.jdbc.url").getSourceName())
                .contains("derived");
    }
}
