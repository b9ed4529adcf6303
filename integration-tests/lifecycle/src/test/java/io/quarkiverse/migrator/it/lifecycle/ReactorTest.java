package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** The entities are in one module, the application in another: the scripts go to the application. */
class ReactorTest {

    private final Project project = Project.copyOf("shop", ReactorTest.class);
    private final Migrations migrations = new Migrations(project, "app");
    private final Database database = PostgresServer.shared().createDatabase();

    @Test
    void theScriptsAreInTheApplicationsModule() {
        project.build().succeeded();
        assertThat(migrations.scripts()).containsExactly(migrations.script("V1"));

        project.replace("model/src/main/java/org/acme/model/Item.java", "public String name;",
                "public String name;\n\n    public String colour;");
        project.build("-pl", "app", "-am").succeeded();
        assertThat(migrations.statements("V2")).containsExactly("alter table item add column colour varchar(255)");

        assertThat(project.texts("src")).isEqualTo(Map.of());
        assertThat(project.texts("model/src")).hasSize(2);
        assertThat(project.app("app").entries("db/migration/")).isEqualTo(migrations.resources("V1", "V2"));
        try (RunningApp app = project.app("app").start(database)) {
            app.post("/items", "lamp");
            assertThat(app.get("/items")).isEqualTo("1");
        }
    }
}
