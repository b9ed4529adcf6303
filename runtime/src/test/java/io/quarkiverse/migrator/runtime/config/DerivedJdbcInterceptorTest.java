package io.quarkiverse.migrator.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class DerivedJdbcInterceptorTest {

    private static final String URL = "postgresql://ann:pw@db/shop";
    private static final String JDBC = "jdbc:postgresql://db:5432/shop";

    @Test
    void derivesForTheDefaultDatasource() {
        SmallRyeConfig config = config(Map.of("quarkus.datasource.reactive.url", URL));
        assertThat(value(config, "quarkus.datasource.jdbc.url")).isEqualTo(JDBC);
        assertThat(value(config, "quarkus.datasource.username")).isEqualTo("ann");
        assertThat(value(config, "quarkus.datasource.password")).isEqualTo("pw");
        assertThat(names(config)).contains("quarkus.datasource.jdbc.url", "quarkus.datasource.username",
                "quarkus.datasource.password");
    }

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.datasource.\"users\"", "quarkus.datasource.users" })
    void derivesForANamedDatasourceInEitherSpelling(String datasource) {
        SmallRyeConfig config = config(Map.of(datasource + ".reactive.url", URL));
        assertThat(value(config, "quarkus.datasource.\"users\".jdbc.url")).isEqualTo(JDBC);
        assertThat(value(config, "quarkus.datasource.users.jdbc.url")).isEqualTo(JDBC);
        assertThat(value(config, "quarkus.datasource.jdbc.url")).isNull();
        assertThat(names(config)).contains(datasource + ".jdbc.url", datasource + ".username")
                .doesNotContain("quarkus.datasource.jdbc.url");
    }

    @Test
    void derivesForADatasourceWithDotsInItsName() {
        SmallRyeConfig config = config(Map.of("quarkus.datasource.\"a.b\".reactive.url", URL));
        assertThat(value(config, "quarkus.datasource.\"a.b\".jdbc.url")).isEqualTo(JDBC);
    }

    @Test
    void readsListsWholeAndIndexed() {
        String both = "jdbc:postgresql://a:5432,b:5432/db?targetServerType=primary";
        assertThat(value(config(Map.of("quarkus.datasource.reactive.url", "postgresql://a, postgresql://b")),
                "quarkus.datasource.jdbc.url")).isEqualTo(both);
        assertThat(value(config(Map.of("quarkus.datasource.reactive.url[0]", "postgresql://a",
                "quarkus.datasource.reactive.url[1]", "postgresql://b")), "quarkus.datasource.jdbc.url")).isEqualTo(both);
        assertThat(value(config(Map.of("quarkus.datasource.reactive.url", "postgresql://a/x?search_path=p\\,q")),
                "quarkus.datasource.jdbc.url")).isEqualTo("jdbc:postgresql://a:5432/x?currentSchema=p%2Cq");
    }

    @Test
    void whatIsConfiguredWins() {
        SmallRyeConfig config = config(Map.of("quarkus.datasource.reactive.url", URL,
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://other/x", "quarkus.datasource.username", "bob",
                "quarkus.datasource.users.reactive.url", URL,
                "quarkus.datasource.\"users\".jdbc.url", "jdbc:postgresql://other/y"));
        assertThat(value(config, "quarkus.datasource.jdbc.url")).isEqualTo("jdbc:postgresql://other/x");
        assertThat(value(config, "quarkus.datasource.username")).isEqualTo("bob");
        assertThat(value(config, "quarkus.datasource.password")).isEqualTo("pw");
        assertThat(value(config, "quarkus.datasource.users.jdbc.url")).isEqualTo("jdbc:postgresql://other/y");
        assertThat(value(config, "quarkus.datasource.\"users\".jdbc.url")).isEqualTo("jdbc:postgresql://other/y");
    }

    @Test
    void anEmptyValueIsAsGoodAsNone() {
        SmallRyeConfig config = config(
                Map.of("quarkus.datasource.reactive.url", URL, "quarkus.datasource.jdbc.url", ""));
        assertThat(value(config, "quarkus.datasource.jdbc.url")).isEqualTo(JDBC);
    }

    @Test
    void leavesCredentialsToAProvider() {
        SmallRyeConfig config = config(Map.of("quarkus.datasource.reactive.url", URL,
                "quarkus.datasource.credentials-provider", "vault"));
        assertThat(value(config, "quarkus.datasource.jdbc.url")).isEqualTo(JDBC);
        assertThat(value(config, "quarkus.datasource.username")).isNull();
        assertThat(value(config, "quarkus.datasource.password")).isNull();
        assertThat(names(config)).doesNotContain("quarkus.datasource.username");
    }

    @Test
    void resolvesExpressionsProfilesAndEnvironment() {
        SmallRyeConfig config = builder(Map.of("quarkus.datasource.reactive.url", "postgresql://${host}/shop",
                "%test.host", "it", "host", "db", "quarkus.datasource.\"users\".db-kind", "postgresql"))
                .withProfile("test").addDefaultInterceptors()
                .withSources(new EnvConfigSource(Map.of("QUARKUS_DATASOURCE__USERS__REACTIVE_URL", URL), 300)).build();
        assertThat(value(config, "quarkus.datasource.jdbc.url")).isEqualTo("jdbc:postgresql://it:5432/shop");
        assertThat(value(config, "quarkus.datasource.\"users\".jdbc.url")).isEqualTo(JDBC);
        assertThat(names(config)).contains("quarkus.datasource.\"users\".jdbc.url");
    }

    @ParameterizedTest
    @ValueSource(strings = { "db2://db/shop", "postgresql://db:port/shop", "postgresql:///x?host=/run", "" })
    void answersNothingForAUrlThatNothingFollowsFrom(String url) {
        SmallRyeConfig config = config(Map.of("quarkus.datasource.reactive.url", url));
        assertThat(value(config, "quarkus.datasource.jdbc.url")).isNull();
        assertThat(names(config)).doesNotContain("quarkus.datasource.jdbc.url");
    }

    @Test
    void namesAndValuesAgree() {
        SmallRyeConfig config = config(Map.of("quarkus.datasource.reactive.url", URL,
                "quarkus.datasource.users.reactive.url", "postgresql://b/u", "quarkus.datasource.\"old\".db-kind", "mysql",
                "quarkus.datasource.\"old\".reactive.url", "mysql://b/u", "quarkus.http.port", "0"));
        for (String name : names(config)) {
            if (name.startsWith("quarkus.datasource.")) {
                assertThat(value(config, name)).as(name).isNotNull();
            }
        }
    }

    @Test
    void looksUpNothingMoreForUnrelatedNames() {
        List<String> asked = new ArrayList<>();
        SmallRyeConfig config = builder(Map.of("quarkus.http.port", "0")).withInterceptors(new Recording(asked)).build();
        asked.clear();
        for (String name : List.of("quarkus.http.port", "quarkus.flyway.migrate-at-start", "quarkus.datasource.jdbc.max-size",
                "quarkus.datasource.devservices.username", "app.quarkus.datasource.jdbc.url")) {
            config.getConfigValue(name);
        }
        assertThat(asked).contains("quarkus.http.port").noneMatch(name -> name.contains("reactive.url\""))
                .doesNotContain("quarkus.datasource.reactive.url");
    }

    private static Set<String> names(SmallRyeConfig config) {
        Set<String> names = new TreeSet<>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }

    private static String value(SmallRyeConfig config, String name) {
        return config.getConfigValue(name).getValue();
    }

    private static SmallRyeConfig config(Map<String, String> properties) {
        return builder(properties).build();
    }

    private static SmallRyeConfigBuilder builder(Map<String, String> properties) {
        return new SmallRyeConfigBuilder().withInterceptors(new DerivedJdbcInterceptor(), new SpellingInterceptor())
                .withSources(new PropertiesConfigSource(properties, "test", 250));
    }

    private record Recording(List<String> asked) implements ConfigSourceInterceptor {
        @Override
        public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
            asked.add(name);
            return context.proceed(name);
        }
    }
}
