package io.quarkiverse.migrator.it.lifecycle.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A packaged application whose database has all scripts: it starts without Flyway and without JDBC, unless it uses them. */
class NothingToDoTest {

    private static final String DEBUG = "-Dquarkus.log.category.\"io.quarkiverse.migrator\".level=DEBUG";
    private static final String NOT_NEEDED = "Flyway is not needed for the datasource <default>: its history is that of the"
            + " packaged scripts";

    @TempDir
    Path folder;

    @Test
    void flywayAndJdbcAreNotLoaded() throws IOException {
        App app = App.ofModule("library");
        try (Database database = PostgresServer.shared().createDatabase()) {
            try (RunningApp first = app.start(database, DEBUG)) {
                assertThat(first.output()).contains("Flyway looks at the datasource <default>: its history can't be read",
                        "Migrator: applied V1__initial.sql in");
                assertThat(jdbcSessions(database)).isEqualTo("0");
            }
            Path classes = folder.resolve("classes");
            try (RunningApp second = app.start(database, DEBUG, "-Xlog:class+load:file=" + classes)) {
                assertThat(second.output()).contains(NOT_NEEDED).doesNotContain(" ERROR ");
                assertThat(second.get("/books")).isEqualTo("[]");
                assertThat(jdbcSessions(database)).isEqualTo("0");
                assertThat(Files.readAllLines(classes)).as("classes that only lambdas and method references of ours make")
                        .filteredOn(line -> line.contains("io.quarkiverse.migrator.") && line.contains("$$Lambda"))
                        .hasSizeLessThan(15);
                assertThat(Files.readString(classes)).contains("io.vertx.pgclient.")
                        .doesNotContain("org.flywaydb.core.api.", "org.flywaydb.core.internal.configuration.",
                                "org.flywaydb.core.internal.command.", "org.postgresql.Driver ", "io.agroal.pool.");
            }
            try (RunningApp slow = app.start(database, DEBUG, "-Dquarkus.migrator.fast-start=false")) {
                assertThat(slow.output()).doesNotContain(NOT_NEEDED).contains(
                        "Flyway looks at the datasource <default>: it has a JDBC pool",
                        "Closing the JDBC connections");
                assertThat(jdbcSessions(database)).isEqualTo("0");
            }
            database.execute("update flyway_schema_history set checksum = 1");
            app.run(database, DEBUG).failed("Flyway looks at the datasource <default>",
                    "V1__initial.sql was edited after it was applied");
        }
    }

    /** Flyway brings Jackson, of which Hibernate makes a mapper as soon as it is there. */
    @Test
    void anApplicationWithoutJacksonDoesNotLoadIt() throws IOException {
        Project project = Project.copyOf("people", "WithoutJackson");
        project.replace("pom.xml", "quarkus-rest-jackson", "quarkus-rest");
        project.write("src/main/java/org/acme/PersonResource.java", """
                package org.acme;

                import jakarta.ws.rs.GET;
                import jakarta.ws.rs.Path;

                import io.quarkus.hibernate.reactive.panache.common.WithSession;
                import io.smallrye.mutiny.Uni;

                @Path("/people")
                public class PersonResource {

                    @GET
                    @WithSession
                    public Uni<Long> count() {
                        return Person.count();
                    }
                }
                """);
        project.build().succeeded();
        try (Database database = PostgresServer.shared().createDatabase()) {
            project.app("").start(database).close();
            Path classes = folder.resolve("classes");
            try (RunningApp app = project.app("").start(database, DEBUG, "-Xlog:class+load:file=" + classes)) {
                assertThat(app.get("/people")).isEqualTo("0");
                assertThat(app.output()).contains(NOT_NEEDED);
            }
            assertThat(Files.readAllLines(classes)).filteredOn(line -> line.contains(" com.fasterxml.jackson."))
                    .hasSizeLessThan(20);
        }
    }

    @Test
    void anApplicationThatUsesFlywayOrTheDataSourceHasThem() {
        Project project = Project.copyOf("people", NothingToDoTest.class);
        project.write("src/main/java/org/acme/FlywayResource.java", """
                package org.acme;

                import javax.sql.DataSource;

                import jakarta.inject.Inject;
                import jakarta.ws.rs.GET;
                import jakarta.ws.rs.Path;

                import org.flywaydb.core.Flyway;

                import io.smallrye.common.annotation.Blocking;

                @Path("/flyway")
                public class FlywayResource {

                    @Inject
                    Flyway flyway;

                    @Inject
                    DataSource dataSource;

                    @GET
                    @Blocking
                    public String current() throws Exception {
                        try (var connection = dataSource.getConnection()) {
                            return flyway.info().current().getVersion() + " " + connection.isValid(5);
                        }
                    }
                }
                """);
        project.build().succeeded();
        try (Database database = PostgresServer.shared().createDatabase()) {
            for (int start = 0; start < 2; start++) {
                try (RunningApp app = project.app("").start(database, DEBUG)) {
                    assertThat(app.get("/flyway")).isEqualTo("1 true");
                    assertThat(app.output()).contains("Flyway looks at the datasource <default>: it has a JDBC pool");
                }
            }
        }
    }

    private static String jdbcSessions(Database database) {
        return database.query("select count(*) from pg_stat_activity where datname = current_database()"
                + " and pid <> pg_backend_pid() and application_name in ('PostgreSQL JDBC Driver', 'Flyway by Redgate')")
                .get(0);
    }
}
