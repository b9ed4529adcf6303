package io.quarkiverse.migrator.runtime.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.migrator.runtime.config.SpellingInterceptor;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class StartSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.datasource.\"users\".active", "quarkus.flyway.\"users\".active",
            "quarkus.flyway.\"users\".migrate-at-start", "quarkus.migrator.\"users\".migrate-at-start" })
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

    @Test
    void whatIsSetForAllHoldsWhereNothingElseIs() {
        Map<String, String> settings = Map.of("quarkus.migrator.migrate-at-start", "false",
                "quarkus.migrator.\"users\".migrate-at-start", "true");
        assertThat(reason("users", settings)).isEmpty();
        assertThat(reason("other", settings)).get().asString().contains("quarkus.migrator.migrate-at-start is false");
        assertThat(reason("<default>", settings)).get().asString().contains("quarkus.migrator.migrate-at-start is false");
    }

    @Test
    void flywaysOwnStartIsInactiveForManagedDatasourcesOnly() {
        SmallRyeConfig config = config(
                Map.of(FlywayActiveInterceptor.MANAGED + "users", "true", "quarkus.flyway.active", "true",
                        "quarkus.flyway.users.active", "true"));
        assertThat(config.getValue("quarkus.flyway.\"users\".active", boolean.class)).isFalse();
        assertThat(config.getValue("quarkus.flyway.users.active", boolean.class)).isFalse();
        assertThat(config.getValue("quarkus.flyway.active", boolean.class)).isTrue();
        assertThat(new StartSettings("users", config::getConfigValue).inactive()).isEmpty();
    }

    private static Optional<String> reason(String datasource, Map<String, String> properties) {
        return new StartSettings(datasource, config(properties)::getConfigValue).reason();
    }

    private static SmallRyeConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder().withInterceptors(new SpellingInterceptor(), new FlywayActiveInterceptor())
                .withSources(new PropertiesConfigSource(properties, "test", 250)).build();
    }
}
