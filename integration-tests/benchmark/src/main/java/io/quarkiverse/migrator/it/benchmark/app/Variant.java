package io.quarkiverse.migrator.it.benchmark.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.it.support.Database;

/** The tool that migrates the same application's database. */
public enum Variant {

    /** None. */
    NONE(List.of(), ""),

    /** Quarkus' own Flyway, with the second URL that it needs. */
    FLYWAY(List.of("io.quarkus:quarkus-flyway", "io.quarkus:quarkus-jdbc-postgresql"), """
            quarkus.flyway.migrate-at-start=true
            quarkus.hibernate-orm.blocking=false
            """),

    /** Migrator as it is. */
    MIGRATOR(List.of("io.quarkiverse.migrator:quarkus-migrator:@migrator@"), "");

    private final List<String> dependencies;
    private final String properties;

    Variant(List<String> dependencies, String properties) {
        this.dependencies = dependencies;
        this.properties = properties;
    }

    /** The name in reports. */
    public String shown() {
        return name().toLowerCase();
    }

    String properties() {
        return "quarkus.datasource.db-kind=postgresql\nquarkus.banner.enabled=false\n" + properties;
    }

    String dependencies() {
        List<String> elements = new ArrayList<>();
        for (String dependency : dependencies) {
            String[] parts = dependency.split(":");
            elements.add(
                    "        <dependency>\n            <groupId>" + parts[0] + "</groupId>\n            <artifactId>" + parts[1]
                            + "</artifactId>\n" + (parts.length > 2 ? "            <version>" + parts[2] + "</version>\n" : "")
                            + "        </dependency>");
        }
        return String.join("\n", elements);
    }

    /** The environment that tells the application its database. */
    public Map<String, String> environment(Database database) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password()));
        if (this == FLYWAY) {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        }
        return environment;
    }
}
