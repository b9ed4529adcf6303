package io.quarkiverse.migrator.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class SkippedMigrationTest {

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.datasource.\"users\".active", "quarkus.flyway.\"users\".active",
            "quarkus.flyway.\"users\".migrate-at-start" })
    void namesTheSetting(String setting) {
        String sentence = "The scripts of the datasource users are not applied at start, because " + setting + " is false.";
        assertThat(reason("users", Map.of(setting, "false"))).hasValue(sentence);
        assertThat(reason("users", Map.of(setting.replace("\"", ""), "false"))).hasValue(sentence);
        assertThat(reason("users", Map.of(setting, "true"))).isEmpty();
        assertThat(reason("other", Map.of(setting, "false"))).isEmpty();
    }

    @Test
    void namesTheSettingOfTheDefaultDatasource() {
        assertThat(reason("<default>", Map.of("quarkus.flyway.migrate-at-start", "false"))).hasValue(
                "The scripts of the default datasource are not applied at start, because quarkus.flyway.migrate-at-start is false.");
        assertThat(reason("<default>", Map.of())).isEmpty();
    }

    private static Optional<String> reason(String datasource, Map<String, String> properties) {
        SmallRyeConfig config = new SmallRyeConfigBuilder().withInterceptors(new SpellingInterceptor())
                .withSources(new PropertiesConfigSource(properties, "test", 250)).build();
        return SkippedMigration.reason(datasource, config::getConfigValue);
    }
}
