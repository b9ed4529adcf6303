package io.quarkiverse.migrator.runtime.config;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.pgclient.PgConnectOptions;

/** Each form of URL gives the JDBC settings that the table says, or the reason why it gives none. */
class UrlMatrixTest {

    @ParameterizedTest
    @MethodSource("io.quarkiverse.migrator.runtime.config.UrlForms#all")
    void derives(UrlForm form) {
        SmallRyeConfig config = config(form);
        DatasourceUrl url = DatasourceUrl.of("<default>", config::getConfigValue);
        Optional<String> jdbcUrl = value(config, "jdbc.url");
        if (form.isRefused()) {
            assertThat(jdbcUrl).isEmpty();
            assertThat(url.problem()).hasValueSatisfying(
                    problem -> assertThat(problem).startsWith("quarkus.datasource.reactive.url " + form.reason()));
        } else {
            assertThat(jdbcUrl).hasValue(form.jdbcUrl());
            assertThat(url.problem()).isEmpty();
            assertThat(user(config)).isEqualTo(form.user());
            assertThat(url.warning().map(warning -> warning.replaceAll(".*without them: |\\. If one .*", "")))
                    .isEqualTo(Optional.of(form.ignored()).filter(ignored -> !ignored.isEmpty()));
        }
    }

    /** The start is stopped exactly where a client would quote its URL, which may hold a password. */
    @ParameterizedTest
    @MethodSource("io.quarkiverse.migrator.runtime.config.UrlForms#all")
    void stopsWhereTheClientWould(UrlForm form) {
        String kind = UrlForms.MYSQL.contains(form) ? "mysql" : "postgresql";
        SmallRyeConfig config = config(form);
        Optional<String> problem = DatasourceUrl.unreadable("<default>", kind, config::getConfigValue);
        assertThat(problem.isPresent()).isEqualTo(clientRefuses(form, kind));
        problem.ifPresent(words -> assertThat(words).startsWith("quarkus.datasource.reactive.url ").doesNotContain("p@w"));
    }

    private static boolean clientRefuses(UrlForm form, String kind) {
        try {
            for (String url : form.settings().getOrDefault("reactive.url", "").split("(?<!\\\\),")) {
                String unescaped = url.replace("\\,", ",");
                if (kind.equals("mysql")) {
                    MySQLConnectOptions.fromUri(unescaped.replaceFirst("^vertx-reactive:mysql:", "mysql:"));
                } else {
                    PgConnectOptions.fromUri(unescaped.replaceFirst("^vertx-reactive:postgre", "postgre"));
                }
            }
            return false;
        } catch (IllegalArgumentException e) {
            return form.settings().containsKey("reactive.url");
        }
    }

    private static SmallRyeConfig config(UrlForm form) {
        Map<String, String> properties = form.settings().entrySet().stream()
                .collect(toMap(setting -> "quarkus.datasource." + setting.getKey(), Map.Entry::getValue));
        return new SmallRyeConfigBuilder().withInterceptors(new DerivedJdbcInterceptor(), new SpellingInterceptor())
                .withSources(new PropertiesConfigSource(properties, "test", 250)).build();
    }

    private static String user(SmallRyeConfig config) {
        Optional<String> user = value(config, "username");
        return user.isEmpty() && value(config, "credentials-provider").isPresent() ? "the provider's"
                : user.orElse("") + "/" + value(config, "password").orElse("");
    }

    private static Optional<String> value(SmallRyeConfig config, String radical) {
        return Optional.ofNullable(config.getConfigValue("quarkus.datasource." + radical).getValue());
    }
}
