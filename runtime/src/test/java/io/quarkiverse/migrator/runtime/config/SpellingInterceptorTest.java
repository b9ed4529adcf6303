package io.quarkiverse.migrator.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class SpellingInterceptorTest {

    private static final String QUOTED = "quarkus.flyway.\"users\".";
    private static final String BARE = "quarkus.flyway.users.";

    @Test
    void readsEitherSpelling() {
        SmallRyeConfig config = config(Map.of(QUOTED + "table", "a", BARE + "schemas", "b"), Map.of());
        assertThat(value(config, BARE + "table")).isEqualTo("a");
        assertThat(value(config, QUOTED + "table")).isEqualTo("a");
        assertThat(value(config, BARE + "schemas")).isEqualTo("b");
        assertThat(value(config, QUOTED + "schemas")).isEqualTo("b");
        assertThat(names(config)).contains(QUOTED + "table", BARE + "table", QUOTED + "schemas", BARE + "schemas");
    }

    @Test
    void keepsTheNamesOfAProjectWithOneSpelling() {
        SmallRyeConfig config = config(Map.of(BARE + "table", "a", BARE + "schemas", "b"), Map.of());
        assertThat(names(config)).contains(BARE + "table").doesNotContain(QUOTED + "table");
    }

    @Test
    void theHigherSourceWins() {
        SmallRyeConfig config = config(Map.of(QUOTED + "table", "low"), Map.of(BARE + "table", "high"));
        assertThat(value(config, QUOTED + "table")).isEqualTo("high");
        assertThat(value(config, BARE + "table")).isEqualTo("high");
    }

    @Test
    void aDefaultOfAllDatasourcesNeverHidesAValue() {
        SmallRyeConfig config = new SmallRyeConfigBuilder().withInterceptors(new SpellingInterceptor())
                .withDefaultValue("quarkus.flyway.*.locations", "db/migration")
                .withDefaultValue(QUOTED + "locations", "db/users/migration")
                .withSources(new PropertiesConfigSource(Map.of(BARE + "table", "a"), "test", 250)).build();
        assertThat(value(config, BARE + "locations")).isEqualTo("db/users/migration");
        assertThat(value(config, QUOTED + "locations")).isEqualTo("db/users/migration");
        assertThat(value(config, "quarkus.flyway.other.locations")).isEqualTo("db/migration");
    }

    @Test
    void leavesGroupsOfTheDefaultDatasourceAlone() {
        assertThat(Spelling.other("quarkus.datasource.jdbc.url")).isEmpty();
        assertThat(Spelling.other("quarkus.datasource.\"jdbc\".username")).isEmpty();
        assertThat(Spelling.other("quarkus.flyway.placeholders.a")).isEmpty();
        assertThat(Spelling.other("quarkus.datasource.username")).isEmpty();
        assertThat(Spelling.other("quarkus.datasource.\"a.b\".username")).isEmpty();
        assertThat(Spelling.other("quarkus.datasource.\"a\"")).isEmpty();
        assertThat(Spelling.other("quarkus.http.users.x")).isEmpty();
        assertThat(Spelling.other("quarkus.datasource.a.jdbc.url")).isEqualTo("quarkus.datasource.\"a\".jdbc.url");
    }

    private static Set<String> names(SmallRyeConfig config) {
        Set<String> names = new TreeSet<>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }

    private static String value(SmallRyeConfig config, String name) {
        return config.getConfigValue(name).getValue();
    }

    private static SmallRyeConfig config(Map<String, String> low, Map<String, String> high) {
        return new SmallRyeConfigBuilder().withInterceptors(new SpellingInterceptor())
                .withSources(new PropertiesConfigSource(low, "low", 100), new PropertiesConfigSource(high, "high", 300))
                .build();
    }
}
