package io.quarkiverse.migrator.deployment.datasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.runtime.config.SpellingInterceptor;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class LocationInterceptorTest {

    @Test
    void aNamedDatasourceOfAPersistenceUnitHasAFolderOfItsOwn() {
        SmallRyeConfig config = config(Map.of());
        assertThat(locations(config, "\"users\"")).isEqualTo("db/users/migration");
        assertThat(locations(config, "users")).isEqualTo("db/users/migration");
        assertThat(names(config)).contains("quarkus.flyway.\"users\".locations");
    }

    @Test
    void otherDatasourcesKeepFlywaysDefault() {
        SmallRyeConfig config = config(Map.of("quarkus.hibernate-orm.\"old\".datasource", "old",
                "quarkus.datasource.old.reactive", "false", "quarkus.datasource.\"audit\".db-kind", "postgresql",
                "quarkus.hibernate-orm.datasource", "<default>"));
        assertThat(config.getConfigValue("quarkus.flyway.locations").getValue()).isNull();
        assertThat(locations(config, "\"audit\"")).isEqualTo("db/migration");
        assertThat(locations(config, "\"old\"")).isEqualTo("db/migration");
        assertThat(names(config)).doesNotContain("quarkus.flyway.\"audit\".locations", "quarkus.flyway.\"old\".locations");
    }

    @Test
    void whatIsConfiguredWins() {
        for (String name : Set.of("\"users\".locations", "users.locations")) {
            SmallRyeConfig config = config(Map.of("quarkus.flyway." + name, "db/mine"));
            assertThat(locations(config, "\"users\"")).isEqualTo("db/mine");
            assertThat(locations(config, "users")).isEqualTo("db/mine");
        }
        SmallRyeConfig indexed = config(Map.of("quarkus.flyway.users.locations[0]", "db/mine"));
        assertThat(indexed.getConfigValue("quarkus.flyway.\"users\".locations[0]").getValue()).isEqualTo("db/mine");
        assertThat(locations(indexed, "\"users\"")).isEqualTo("db/migration");
    }

    @Test
    void noFolderLiesBelowThatOfTheDefaultDatasource() {
        assertThat(OwnLocation.of("users")).isEqualTo("db/users/migration");
        assertThat(OwnLocation.of("a b/../c")).isEqualTo("db/a_b_.._c/migration");
        assertThat(OwnLocation.of("migration")).isEqualTo("db/migration-datasource/migration");
        assertThat(OwnLocation.of("undo")).isEqualTo("db/undo-datasource/migration");
        assertThat(OwnLocation.of("..")).isEqualTo("db/..-datasource/migration");
    }

    private static String locations(SmallRyeConfig config, String datasource) {
        return config.getConfigValue("quarkus.flyway." + datasource + ".locations").getValue();
    }

    private static Set<String> names(SmallRyeConfig config) {
        Set<String> names = new TreeSet<>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }

    private static SmallRyeConfig config(Map<String, String> properties) {
        Map<String, String> all = new HashMap<>(properties);
        all.put("quarkus.hibernate-orm.\"people\".datasource", "users");
        return new SmallRyeConfigBuilder().withInterceptors(new LocationInterceptor(), new SpellingInterceptor())
                .withDefaultValue("quarkus.flyway.*.locations", "db/migration")
                .withSources(new PropertiesConfigSource(all, "test", 250)).build();
    }
}
