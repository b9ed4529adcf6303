package io.quarkiverse.migrator.it.lifecycle.start;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/**
 * A packaged application that is built once: with SmallRye Health, a main class of its own, and, besides the script for its
 * entity, scripts in a folder that tests change.
 */
record StartingApp(Project project) {

    static final String SECOND = "V2__second.sql";
    static final String THIRD = "V3__third.sql";
    static final String FOURTH = "V4__fourth.sql";

    private static final String FOLDER = "scripts/migration/";

    static StartingApp build(Class<?> test) {
        Project project = Project.copyOf("people", test);
        project.replace("pom.xml", "<artifactId>quarkus-rest-jackson</artifactId>", """
                <artifactId>quarkus-rest-jackson</artifactId>
                </dependency>
                <dependency>
                    <groupId>io.quarkus</groupId>
                    <artifactId>quarkus-smallrye-health</artifactId>""");
        project.write("src/main/java/org/acme/Main.java", """
                package org.acme;

                import io.quarkus.runtime.Quarkus;
                import io.quarkus.runtime.QuarkusApplication;
                import io.quarkus.runtime.annotations.QuarkusMain;

                @QuarkusMain
                public class Main implements QuarkusApplication {

                    @Override
                    public int run(String... arguments) {
                        System.out.println("The main class runs");
                        Quarkus.waitForExit();
                        return 0;
                    }
                }
                """);
        String properties = "src/main/resources/application.properties";
        project.write(properties, project.read(properties) + "quarkus.flyway.locations=db/migration,filesystem:"
                + project.path(FOLDER) + "\n"
                // Quarkus' own check, which opens a connection of the JDBC pool
                + "quarkus.datasource.health.enabled=false\n");
        StartingApp app = new StartingApp(project);
        app.restore();
        project.build().succeeded();
        return app;
    }

    App app() {
        return project.app("");
    }

    /** The scripts as they are applied, each with its way back. */
    void restore() {
        project.delete("scripts");
        write(SECOND, "create table second (id int);\n");
        write(THIRD, "create table third (id int);\n");
        for (String name : new String[] { "U2__second.sql", "U3__third.sql", "U4__fourth.sql" }) {
            project.write("scripts/undo/" + name, "drop table " + name.replaceAll("U\\d__|\\.sql", "") + ";\n");
        }
    }

    void write(String name, String text) {
        project.write(FOLDER + name, text);
    }

    void delete(String name) {
        project.delete(FOLDER + name);
    }

    void rename(String name, String other) {
        write(other, project.read(FOLDER + name));
        delete(name);
    }
}
