package io.quarkiverse.migrator.it.lifecycle.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** The life of a small application with Panache: a first release, three changes, a second release, and back. */
class FruitsLifeTest {

    private static final String FRUIT = "src/main/java/org/acme/Fruit.java";

    private final Project project = Project.ofExample("fruits", FruitsLifeTest.class);

    @Test
    void fromTheFirstReleaseToTheSecondAndBack() {
        project.build().succeeded().said("Wrote src/main/resources/db/migration/V1__initial.sql");
        try (Database database = PostgresServer.shared().createDatabase()) {
            try (RunningApp first = project.app("").start(database)) {
                first.post("/fruits", "{\"name\": \"Cherry\"}");
            }
            Catalog released = database.catalog();

            project.replace(FRUIT, "    public String name;", "    public String name;\n\n    public String color;");
            project.build().succeeded();
            project.replace(FRUIT, "    @Column(length = 40, unique = true)\n    public String name;",
                    "    @io.quarkiverse.migrator.RenamedFrom(\"name\")\n    @Column(length = 60, unique = true)\n    public String label;");
            project.build().succeeded();
            project.replace(FRUIT, "    public String color;",
                    "    public String color;\n\n    @Column(nullable = false)\n    @io.quarkiverse.migrator.Backfill(\"length(label)\")\n"
                            + "    public int grams;");
            project.build("-Dquarkus.migrator.message=weight of a fruit").succeeded();
            assertThat(new Migrations(project).scripts()).hasSize(4).contains("V2__add_color_to_fruit.sql",
                    "V3__rename_name_to_label_in_fruit.sql", "V4__weight_of_a_fruit.sql");

            try (RunningApp second = project.app("").start(database)) {
                assertThat(second.get("/fruits")).contains("\"label\":\"Cherry\"", "\"grams\":6", "\"color\":null");
            }
            project.app("").run(database, "-Dquarkus.migrator.command=check --drift").succeeded();
            project.app("").run(database, "-Dquarkus.migrator.command=downgrade --to 1 --yes").succeeded();

            assertThat(released.diff(database.catalog())).isEmpty();
            assertThat(database.query("select name from fruit")).containsExactly("Cherry");
        }
    }
}
