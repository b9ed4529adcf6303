package io.quarkiverse.migrator.it.lifecycle.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/**
 * A packaged application that has more for Flyway to do than versioned scripts: Flyway does it at each start, also where all
 * scripts are applied, and the log says why. Each case has a datasource of its own, so that one build has many.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeftToFlywayTest {

    private static final String DEBUG = "-Dquarkus.log.category.\"io.quarkiverse.migrator\".level=DEBUG";
    private static final String MAIN = "<default>";
    private static final List<String> OTHERS = List.of("callbacks", "elsewhere", "always", "notice");

    private static Project project;
    private static Map<String, Database> databases;

    @BeforeAll
    static void build() {
        project = Project.copyOf("people", LeftToFlywayTest.class);
        StringBuilder properties = new StringBuilder("""
                quarkus.datasource.db-kind=postgresql
                quarkus.hibernate-orm.datasource=<default>
                quarkus.hibernate-orm.packages=org.acme
                quarkus.flyway."callbacks".callbacks=org.acme.Noticed
                """);
        for (String name : OTHERS) {
            properties.append("""
                    quarkus.datasource."%1$s".db-kind=postgresql
                    quarkus.hibernate-orm."%1$s".datasource=%1$s
                    quarkus.hibernate-orm."%1$s".packages=com.acme.%1$s
                    """.formatted(name));
            project.write("src/main/java/com/acme/" + name + "/Thing.java", """
                    package com.acme.%s;

                    @jakarta.persistence.Entity
                    public class Thing {
                        @jakarta.persistence.Id
                        public Long id;
                    }
                    """.formatted(name));
        }
        project.write("src/main/resources/application.properties", properties.toString());
        project.write("src/main/resources/db/always/migration/R__always.sql", "create table if not exists again (id int);\n");
        project.write("src/main/resources/db/notice/migration/afterMigrate.sql",
                "create table if not exists after (id int);\n");
        project.write("src/main/java/org/acme/Noticed.java", """
                package org.acme;

                import org.flywaydb.core.api.callback.*;

                public class Noticed implements Callback {

                    @Override
                    public boolean supports(Event event, Context context) {
                        return event == Event.AFTER_MIGRATE;
                    }

                    @Override
                    public boolean canHandleInTransaction(Event event, Context context) {
                        return true;
                    }

                    @Override
                    public void handle(Event event, Context context) {
                        System.out.println("Flyway has migrated");
                    }

                    @Override
                    public String getCallbackName() {
                        return "noticed";
                    }
                }
                """);
        project.build().succeeded();
        databases = createDatabases();
        try (RunningApp first = start()) {
            assertThat(first.output()).contains("Flyway has migrated", "Migrator: applied R__always.sql");
        }
    }

    @AfterAll
    static void drop() {
        databases.values().forEach(Database::close);
    }

    @Test
    @Order(1)
    void whatTheBuildKnows() {
        databases.get("always").execute("drop table again",
                "update flyway_schema_history set checksum = 1 where version is null");
        databases.get("notice").execute("drop table after");
        try (RunningApp app = start()) {
            assertThat(app.output()).contains(notNeeded(MAIN), notNeeded("elsewhere"), looks("callbacks", "it has callbacks"),
                    looks("always", "R__always.sql is not a versioned script"),
                    looks("notice", "afterMigrate.sql is not a versioned script"));
            assertThat(app.output()).contains("Flyway has migrated");
        }
        assertThat(tables("always")).contains("again");
        assertThat(tables("notice")).contains("after");
    }

    @Test
    @Order(2)
    void severalSchemas() {
        try (RunningApp app = start("-Dquarkus.flyway.schemas=public,beside")) {
            assertThat(app.output()).contains(looks(MAIN, "quarkus.flyway.schemas is set"));
        }
        assertThat(databases.get(MAIN).query("select nspname from pg_namespace")).contains("beside");
    }

    @Test
    @Order(3)
    void placeholdersAndInitialStatements() {
        String owner = "-Dquarkus.flyway.placeholders.owner=ada";
        String sql = "-Dquarkus.flyway.init-sql=create table if not exists before (id int)";
        try (RunningApp app = start(owner)) {
            assertThat(app.output()).contains(looks(MAIN, "quarkus.flyway.placeholders is set"));
        }
        try (RunningApp app = start(sql)) {
            assertThat(app.output()).contains(looks(MAIN, "quarkus.flyway.init-sql is set"));
        }
        assertThat(tables(MAIN)).contains("before");
    }

    @Test
    @Order(4)
    void aCustomizer() {
        project.write("src/main/java/org/acme/Customizing.java", """
                package org.acme;

                import jakarta.inject.Singleton;

                import org.flywaydb.core.api.configuration.FluentConfiguration;

                import io.quarkus.flyway.FlywayConfigurationCustomizer;

                @Singleton
                public class Customizing implements FlywayConfigurationCustomizer {

                    @Override
                    public void customize(FluentConfiguration configuration) {
                        System.out.println("Flyway is customized");
                    }
                }
                """);
        project.build().succeeded();
        try (RunningApp app = start()) {
            assertThat(app.output()).contains(looks(MAIN, "org.acme.Customizing customizes Flyway"), "Flyway is customized")
                    .doesNotContain(notNeeded(MAIN));
        }
        project.delete("src/main/java/org/acme/Customizing.java");
    }

    @Test
    @Order(5)
    void aMigrationThatIsWrittenInJava() {
        project.write("src/main/java/db/migration/V2__FromJava.java", """
                package db.migration;

                import org.flywaydb.core.api.migration.BaseJavaMigration;
                import org.flywaydb.core.api.migration.Context;

                public class V2__FromJava extends BaseJavaMigration {

                    @Override
                    public void migrate(Context context) throws Exception {
                        try (var statement = context.getConnection().createStatement()) {
                            statement.execute("create table from_java (id int)");
                        }
                    }
                }
                """);
        project.build().succeeded();
        try (RunningApp app = start()) {
            assertThat(app.output()).contains(looks(MAIN, "there is a migration that is written in Java"));
        }
        assertThat(tables(MAIN)).contains("from_java");
        project.delete("src/main/java/db");
        project.delete("target/classes/db/migration/V2__FromJava.class");
        databases.get(MAIN).execute("drop table from_java", "delete from flyway_schema_history where version = '2'");
    }

    /** Quarkus looks into such a folder for every datasource. */
    @Test
    @Order(6)
    void aFolderOutsideOfTheApplication() {
        project.write("scripts/V7__seventh.sql", "create table seventh (id int);\n");
        String location = "filesystem:" + project.path("scripts");
        String properties = "src/main/resources/application.properties";
        project.write(properties, project.read(properties)
                + "quarkus.flyway.\"elsewhere\".locations=db/elsewhere/migration," + location + "\n");
        project.build().succeeded();
        start().close();
        project.write("scripts/V8__eighth.sql", "create table eighth (id int);\n");
        try (RunningApp app = start()) {
            assertThat(app.output()).contains(
                    looks("elsewhere", "the location " + location + " is not a folder of the application"),
                    looks(MAIN, "the location " + location + ", which another datasource has, is looked at for all of them"));
        }
        assertThat(tables("elsewhere")).contains("seventh", "eighth");
        assertThat(tables(MAIN)).contains("seventh", "eighth");
    }

    private static Map<String, Database> createDatabases() {
        Map<String, Database> created = new TreeMap<>();
        Stream.concat(Stream.of(MAIN), OTHERS.stream())
                .forEach(name -> created.put(name, PostgresServer.shared().createDatabase()));
        return created;
    }

    private static RunningApp start(String... options) {
        List<String> words = new ArrayList<>(Arrays.asList(options));
        words.add(DEBUG);
        for (String name : OTHERS) {
            Database database = databases.get(name);
            String prefix = "-Dquarkus.datasource." + name + ".";
            words.add(prefix + "reactive.url=" + database.reactiveUrl());
            words.add(prefix + "username=" + database.user());
            words.add(prefix + "password=" + database.password());
        }
        return project.app("").start(databases.get(MAIN), words.toArray(String[]::new));
    }

    private static String looks(String datasource, String reason) {
        return "Flyway looks at the datasource " + datasource + ": " + reason;
    }

    private static String notNeeded(String datasource) {
        return "Flyway is not needed for the datasource " + datasource + ": its history is that of the packaged scripts";
    }

    private static List<String> tables(String datasource) {
        return databases.get(datasource).query("select tablename from pg_tables where schemaname = 'public'");
    }
}
