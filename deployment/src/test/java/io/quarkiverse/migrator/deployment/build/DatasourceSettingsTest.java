package io.quarkiverse.migrator.deployment.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.OnChange;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class DatasourceSettingsTest {

    @Test
    void whatANamedDatasourceDoesNotSetIsThatWithoutAName() {
        Map<String, String> settings = Map.of("quarkus.migrator.message", "all", "quarkus.migrator.on-change", "warn",
                "quarkus.migrator.\"users\".on-change", "fail", "quarkus.migrator.\"users\".allow-destructive", "true",
                "quarkus.migrator.renames", "a=b", "quarkus.migrator.\"users\".renames", "c=d,e=f");

        DatasourceSettings users = settings(settings, "users");
        assertThat(users.onChange()).contains(OnChange.FAIL);
        assertThat(users.message()).isEqualTo("all");
        assertThat(users.allowDestructive()).isTrue();
        assertThat(users.renames()).containsExactly("c=d", "e=f");
        assertThat(users.sharesRenames()).isFalse();

        for (String other : new String[] { "<default>", "audit" }) {
            DatasourceSettings shared = settings(settings, other);
            assertThat(shared.onChange()).contains(OnChange.WARN);
            assertThat(shared.allowDestructive()).isFalse();
            assertThat(shared.renames()).containsExactly("a=b");
            assertThat(shared.sharesRenames()).isTrue();
        }
    }

    @Test
    void withoutSettingsNothingIsAllowed() {
        DatasourceSettings users = settings(Map.of(), "users");

        assertThat(users.onChange()).isEmpty();
        assertThat(users.enabled()).isTrue();
        assertThat(users.allowDestructive()).isFalse();
        assertThat(users.online()).isFalse();
        assertThat(users.acceptEdited()).isFalse();
        assertThat(users.renames()).isEmpty();
    }

    @Test
    void theBuildLooksAtTheEntitiesUnlessAllAreOff() {
        assertThat(new MigratorEnabled(config(Map.of())).getAsBoolean()).isTrue();
        assertThat(new MigratorEnabled(config(Map.of("quarkus.migrator.on-change", "off"))).getAsBoolean()).isFalse();
        assertThat(new MigratorEnabled(config(Map.of("quarkus.migrator.on-change", "off",
                "quarkus.migrator.\"users\".on-change", "fail"))).getAsBoolean()).isTrue();
    }

    @Test
    void oneDatasourceCanBeOff() {
        Map<String, String> settings = Map.of("quarkus.migrator.users.on-change", "off");

        assertThat(settings(settings, "users").enabled()).isFalse();
        assertThat(settings(settings, "<default>").enabled()).isTrue();
    }

    /** Or a build would not see that a setting changed. */
    @Test
    void eachSettingIsAmongTheValues() {
        Map<String, String> samples = Map.of("on-change", "warn", "message", "a", "allow-destructive", "true", "renames",
                "a=b", "backfills", "a.b=1", "online", "true", "accept-edited", "true", "init", "empty", "dev", "scripts");
        assertThat(samples.keySet()).hasSameSizeAs(DatasourceBuildTimeConfig.class.getDeclaredMethods());
        List<Object> none = settings(Map.of(), "users").values();

        samples.forEach((name, value) -> assertThat(settings(Map.of("quarkus.migrator." + name, value), "users").values())
                .as(name).isNotEqualTo(none));
    }

    private static DatasourceSettings settings(Map<String, String> settings, String datasource) {
        return DatasourceSettings.of(config(settings), datasource);
    }

    private static MigratorBuildTimeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().withMapping(MigratorBuildTimeConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100)).build()
                .getConfigMapping(MigratorBuildTimeConfig.class);
    }
}
