package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Two dozen secrets planted wherever a datasource takes one are not seen in what a packaged application says, at any log level.
 */
class SecretsTest {

    /** With a number before it, each secret; it is part of a longer one where characters need to be encoded. */
    private static final String SECRET = "geheim";
    private static final String[] EVERYTHING = { "-Dquarkus.log.level=ALL", "-Dquarkus.log.console.level=ALL" };
    private static final String VAULT = """
            package org.acme;

            import java.util.Map;

            import jakarta.enterprise.context.ApplicationScoped;

            import org.eclipse.microprofile.config.inject.ConfigProperty;

            import io.quarkus.credentials.CredentialsProvider;

            @ApplicationScoped
            public class Vault implements CredentialsProvider {

                @ConfigProperty(name = "vault.password", defaultValue = "none")
                String password;

                @Override
                public Map<String, String> getCredentials(String name) {
                    return Map.of(USER_PROPERTY_NAME, name, PASSWORD_PROPERTY_NAME, password);
                }
            }
            """;

    private static Project project;
    private static EmbeddedPostgres postgres;
    private static Database stock;

    @BeforeAll
    static void start() throws Exception {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        postgres = EmbeddedPostgres.builder().setDataDirectoryCustomizer(data -> askForPasswords(data.toPath())).start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role ann login superuser password 'p@01geheim'");
            statement.execute("create role vault login superuser password '08geheim'");
        }
        stock = MySqlServer.shared().createDatabase();
        new Database("mysql", stock.jdbcUrl(), "", "root", "").execute("create user ann identified by '06geheim'",
                "grant all on *.* to ann", "create user bob identified by '10geheim'", "grant all on *.* to bob");
        project = Project.copyOf("warehouse", SecretsTest.class);
        project.write("src/main/java/org/acme/Vault.java", VAULT);
        project.build("-Dquarkus.log.min-level=ALL").succeeded();
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void anApplicationThatConnects() {
        Map<String, String> environment = environment();
        environment.put("QUARKUS_DATASOURCE__ORDERS__REACTIVE_URL",
                url("ann:p%4001geheim@") + "?sslpassword=02geheim&token=03geheim&application_name=x");
        environment.put("QUARKUS_DATASOURCE__ORDERS__REACTIVE_TRUST_CERTIFICATE_JKS_PASSWORD", "04geheim");
        environment.put("QUARKUS_DATASOURCE__ORDERS__REACTIVE_KEY_CERTIFICATE_PFX_PASSWORD", "05geheim");
        environment.put("QUARKUS_DATASOURCE__STOCK__REACTIVE_URL",
                stock.reactiveUrl() + "?user=ann&password=06geheim&trustCertificateKeyStorePassword=07geheim");
        starts(environment, "sslpassword, token", "trustCertificateKeyStorePassword");
    }

    @Test
    void anApplicationWithACredentialsProvider() {
        Map<String, String> environment = environment();
        environment.put("QUARKUS_DATASOURCE__ORDERS__REACTIVE_URL", url(""));
        environment.put("QUARKUS_DATASOURCE__ORDERS__CREDENTIALS_PROVIDER", "vault");
        environment.put("VAULT_PASSWORD", "08geheim");
        environment.put("QUARKUS_DATASOURCE__STOCK__REACTIVE_URL", stock.reactiveUrl().replace("//", "//ann:11geheim@"));
        environment.put("QUARKUS_DATASOURCE__STOCK__USERNAME", "bob");
        environment.put("QUARKUS_DATASOURCE__STOCK__PASSWORD", "10geheim");
        environment.put("QUARKUS_DATASOURCE__EVENTS__REACTIVE_URL",
                url("ann:12geheim@") + "," + url("ann:12geheim@").replace("localhost", "127.0.0.1"));
        starts(environment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ORDERS | REACTIVE_URL=postgresql://ann:13geheim@{address}                 |       | password authentication failed",
            "ORDERS | REACTIVE_URL=postgresql://{address};CREDENTIALS_PROVIDER=vault   |       | password authentication failed",
            "STOCK  | PASSWORD=15geheim                                                |       | Access denied",
            "ORDERS | REACTIVE_URL=postgresql://ann:16#geheim@{address}                | false | orders\".reactive.url is malformed",
            "ORDERS | REACTIVE_URL=postgresql://ann:16#geheim@{address}                |       | orders\".reactive.url is malformed",
            "EVENTS | REACTIVE_URL=postgresql://ann:17@geheim@{address}                |       | events\".reactive.url is malformed",
            "STOCK  | REACTIVE_URL=vertx-reactive:mariadb://ann:18geheim@localhost/x   | false | stock\".reactive.url starts with vertx-reactive:mariadb",
            "ORDERS | REACTIVE_URL=mysql://ann:19geheim@{address}                      | false | orders\".reactive.url is not",
            "ORDERS | REACTIVE_URL=postgresql://ann:20geheim@localhost:1/x             |       | localhost:1",
            "ORDERS | REACTIVE_URL=postgresql://ann:21geheim@{address}?sslmode=require;REACTIVE_TRUST_CERTIFICATE_PFX=true;"
                    + "REACTIVE_TRUST_CERTIFICATE_PFX_PATH=x;REACTIVE_TRUST_CERTIFICATE_PFX_PASSWORD=22geheim | | trust-certificate-pfx",
            "ORDERS | REACTIVE_URL=postgresql://ann:23geheim@{address},postgresql://ann:24geheim@{address} |  | lists URLs that differ",
            "ORDERS | REACTIVE_URL=oracle:thin:ann/25geheim@{address}                  |       | orders\".reactive.url",
    })
    void anApplicationThatFails(String datasource, String settings, Boolean migrates, String words) {
        Map<String, String> environment = environment();
        environment.put("VAULT_PASSWORD", "14geheim");
        for (String setting : settings.replace("{address}", "localhost:" + postgres.getPort() + "/postgres").split(";")) {
            environment.put("QUARKUS_DATASOURCE__" + datasource + "__" + setting.substring(0, setting.indexOf('=')),
                    setting.substring(setting.indexOf('=') + 1));
        }
        if (migrates != null) {
            environment.put("QUARKUS_FLYWAY__ORDERS__MIGRATE_AT_START", migrates.toString());
            environment.put("QUARKUS_FLYWAY__STOCK__MIGRATE_AT_START", migrates.toString());
        }
        Outcome outcome = project.app("").run(environment, EVERYTHING);
        assertThat(outcome.exitCode()).as(outcome.output()).isNotZero();
        assertThat(outcome.output()).contains(words);
        hidesSecrets(outcome.output());
    }

    /** Once with the drivers of JDBC, which a start with nothing to do leaves alone, and once as it is. */
    private static void starts(Map<String, String> environment, String... words) {
        List<String> options = new ArrayList<>(List.of(EVERYTHING));
        options.add("-Dquarkus.migrator.fast-start=false");
        String migrated = output(environment, options);
        assertThat(migrated).as("the drivers' own words, at their finest level").contains("TRACE", "[org.postgresql.", "FE=> ");
        assertThat(List.of(words)).allMatch(migrated::contains);
        hidesSecrets(migrated);
        String current = output(environment, List.of(EVERYTHING));
        assertThat(current).contains("TRACE", "Flyway is not needed for the datasource");
        assertThat(List.of(words)).allMatch(current::contains);
        hidesSecrets(current);
    }

    private static String output(Map<String, String> environment, List<String> options) {
        try (RunningApp app = project.app("").start(environment, options.toArray(String[]::new))) {
            app.post("/purchases", "Ada");
            app.post("/articles", "engine");
            assertThat(app.get("/purchases") + app.get("/articles")).contains("Ada", "engine");
            return app.output();
        }
    }

    private static void hidesSecrets(String output) {
        assertThat(output.lines().filter(line -> line.contains(SECRET))).as("lines with secrets").isEmpty();
    }

    /** What makes all datasources work but for what a test changes. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE__ORDERS__REACTIVE_URL", url("ann:p%4001geheim@"));
        environment.put("QUARKUS_DATASOURCE__STOCK__REACTIVE_URL", stock.reactiveUrl());
        environment.put("QUARKUS_DATASOURCE__STOCK__USERNAME", "ann");
        environment.put("QUARKUS_DATASOURCE__STOCK__PASSWORD", "06geheim");
        environment.put("QUARKUS_DATASOURCE__EVENTS__REACTIVE_URL", url("ann:p%4001geheim@"));
        environment.put("QUARKUS_DATASOURCE__REPORTS__JDBC_URL", url("").replace("postgresql:", "jdbc:postgresql:"));
        environment.put("QUARKUS_DATASOURCE__REPORTS__USERNAME", "ann");
        environment.put("QUARKUS_DATASOURCE__REPORTS__PASSWORD", "p@01geheim");
        return environment;
    }

    private static String url(String credentials) {
        return "postgresql://" + credentials + "localhost:" + postgres.getPort() + "/postgres";
    }

    private static void askForPasswords(Path data) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"),
                    "host all postgres all trust\nhost all all all scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
