package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/** What a build does about entities that did not change, which is as little as can be. */
class UnchangedBuildTest {

    /** What Hibernate says of itself when it starts. */
    private static final String HIBERNATE = "HHH000001";
    private static final String PERSON = "src/main/java/org/acme/Person.java";
    private static final String RESOURCE = "src/main/java/org/acme/PersonResource.java";

    @Test
    void onlyAChangedEntityIsRead() throws IOException {
        Project project = Project.copyOf("people", UnchangedBuildTest.class);
        project.build("-Dquarkus.debug.dump-build-metrics=true").succeeded().said(HIBERNATE);
        assertThat(waitingForTheEntities(project)).as("build steps that wait for the entities")
                .allMatch(step -> step.contains("migrator.deployment") || step.contains("deployment.pkg."));

        // The first build wrote; the second compares, and the third finds it settled
        for (int i = 0; i < 2; i++) {
            project.build().succeeded().didNotSay(HIBERNATE);
            assertThat(project.app("").entries("db/migration/")).containsExactly("db/migration/V1__initial.sql");
            assertThat(project.path("target/migrator/settled/normal")).exists();
        }

        project.replace(RESOURCE, "public class", "// Changed\npublic class");
        project.build().succeeded().didNotSay(HIBERNATE);

        project.replace(PERSON, "public String name;", "public String name;\n    public String email;");
        project.build().succeeded().said(HIBERNATE, "V2__add_email_to_person.sql");
        assertThat(project.app("").entries("db/migration/")).containsExactly("db/migration/V1__initial.sql",
                "db/migration/V2__add_email_to_person.sql");
    }

    private static Set<String> waitingForTheEntities(Project project) throws IOException {
        JsonNode metrics = new ObjectMapper().readTree(project.path("target/build-metrics.json").toFile());
        Map<Integer, JsonNode> steps = new HashMap<>();
        metrics.path("records").forEach(step -> steps.put(step.path("id").asInt(), step));
        Deque<Integer> open = new ArrayDeque<>(steps.values().stream()
                .filter(step -> step.path("stepId").asText().endsWith("SchemaProcessor#read"))
                .map(step -> step.path("id").asInt()).toList());
        assertThat(open).hasSize(1);
        Set<String> waiting = new TreeSet<>();
        while (!open.isEmpty()) {
            JsonNode step = steps.get(open.pop());
            if (waiting.add(step.path("stepId").asText())) {
                step.path("dependents").forEach(dependent -> open.push(dependent.asInt()));
            }
        }
        assertThat(waiting).as("it is seen who waits").hasSizeGreaterThan(2);
        return waiting;
    }

}
