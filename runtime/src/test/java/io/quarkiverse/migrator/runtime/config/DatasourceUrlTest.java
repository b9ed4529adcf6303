package io.quarkiverse.migrator.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class DatasourceUrlTest {

    @Test
    void namesTheSettingAndTheFix() {
        assertThat(of("users", Map.of()).problem()).hasValue("quarkus.datasource.\"users\".reactive.url is not set. Migrations "
                + "need it: give it a value that JDBC can use, or set quarkus.datasource.\"users\".jdbc.url, or deactivate the "
                + "datasource with "
                + "quarkus.datasource.\"users\".active=false.");
        assertThat(of("<default>", Map.of("quarkus.datasource.reactive.url", "postgresql://ann:s3cret@db:x/shop")).problem())
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("quarkus.datasource.reactive.url is malformed")
                        .contains("quarkus.datasource.jdbc.url").doesNotContain("s3cret"));
        assertThat(of("<default>", Map.of("quarkus.datasource.reactive.url", "mysql://ann:s3cret@db/shop")).problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("not supported, mysql").doesNotContain("s3cret"));
    }

    @Test
    void isFineWithAnExplicitUrlOrWithoutTheDatasource() {
        String malformed = "postgresql://db:x";
        assertThat(of("<default>", Map.of("quarkus.datasource.reactive.url", malformed, "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://db/shop")).problem()).isEmpty();
        assertThat(of("<default>", Map.of("quarkus.datasource.active", "false")).problem()).isEmpty();
        assertThat(of("<default>", Map.of("quarkus.datasource.reactive.url", "postgresql://db/shop")).problem()).isEmpty();
    }

    @Test
    void warnsOfParametersThatAreLeftOut() {
        Map<String, String> settings = Map.of("quarkus.datasource.\"users\".reactive.url", "postgresql://db/shop?colour=blue");
        assertThat(of("users", settings).warning()).hasValueSatisfying(warning -> assertThat(warning)
                .startsWith("quarkus.datasource.\"users\".reactive.url").contains(": colour.")
                .contains("quarkus.datasource.\"users\".jdbc.url"));
    }

    private static DatasourceUrl of(String datasource, Map<String, String> properties) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withInterceptors(new DerivedJdbcInterceptor(), new SpellingInterceptor())
                .withSources(new PropertiesConfigSource(properties, "test", 250)).build();
        return DatasourceUrl.of(datasource, config::getConfigValue);
    }
}
