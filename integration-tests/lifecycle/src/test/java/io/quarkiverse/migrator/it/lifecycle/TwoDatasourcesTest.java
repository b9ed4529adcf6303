package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/** A setting without a name is for every datasource, one with a name for that one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoDatasourcesTest {

    private static final String PERSON = "src/main/java/org/acme/Person.java";
    private static final String ACCOUNT = "src/main/java/com/acme/users/Account.java";

    private static Project project;

    @BeforeAll
    static void aProjectWithTheFirstScriptOfEach() {
        project = Project.copyOf("people", TwoDatasourcesTest.class);
        project.write("src/main/resources/application.properties", """
                quarkus.datasource.db-kind=postgresql
                quarkus.datasource."users".db-kind=postgresql
                quarkus.hibernate-orm.datasource=<default>
                quarkus.hibernate-orm.packages=org.acme
                quarkus.hibernate-orm."users".datasource=users
                quarkus.hibernate-orm."users".packages=com.acme.users
                """);
        project.write(ACCOUNT, """
                package com.acme.users;

                @jakarta.persistence.Entity
                public class Account {
                    @jakarta.persistence.Id
                    public Long id;
                    public String name;
                }
                """);
        project.build().succeeded();
    }

    @Test
    @Order(1)
    void anEntryOfRenamesThatMeansNoDatasourceStops() {
        project.build("-Dquarkus.migrator.renames=acount.name=label").failed("acount.name=label",
                "Correct or remove the entry");
    }

    @Test
    @Order(2)
    void anEntryOfRenamesIsForTheDatasourceThatItMeans() {
        project.replace(PERSON, "String name;", "String title;");
        project.replace(ACCOUNT, "String name;", "String label;");

        project.build("-Dquarkus.migrator.renames=person.name=title,account.name=label",
                "-Dquarkus.migrator.\"users\".message=labels").succeeded();

        assertThat(project.texts("src/main/resources/db/migration").get("V2__rename_name_to_title_in_person.sql"))
                .contains("alter table person rename column name to title;").doesNotContain("label");
        assertThat(project.texts("src/main/resources/db/users/migration").get("V2__labels.sql"))
                .contains("alter table account rename column name to label;").doesNotContain("title");
    }

    @Test
    @Order(3)
    void oneDatasourceCanBeLeftOut() {
        project.replace(PERSON, "String title;", "String title;\n    public String email;");
        project.replace(ACCOUNT, "String label;", "String label;\n    public String email;");

        project.build("-Dquarkus.migrator.\"users\".on-change=warn").succeeded().said("+ column account.email",
                "quarkus.migrator.on-change=warn");

        Map<String, String> scripts = project.texts("src/main/resources/db");
        assertThat(scripts.keySet()).contains("migration/V3__add_email_to_person.sql")
                .noneMatch(file -> file.startsWith("users/migration/V3"));
    }
}
