package io.quarkiverse.migrator.deployment.datasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class UnusedScriptsTest {

    private static final List<String> RESOURCES = List.of("db/migration/V1__initial.sql", "db/users/migration/V1__initial.sql",
            "db/users/migration/V2__more.sql", "db/users/undo/U1__initial.sql", "db/seed/data.sql");

    @Test
    void namesTheSettingThatIsMissing() {
        assertThat(UnusedScripts.among(RESOURCES, List.of("db/migration"), List.of("<default>", "users"))).containsExactly(
                "The scripts in db/users/migration are not applied: no reactive persistence unit uses the datasource users. Set "
                        + "quarkus.hibernate-orm.\"users\".datasource=users, or name the location in "
                        + "quarkus.flyway.\"users\".locations.");
        assertThat(UnusedScripts.among(RESOURCES, List.of("db/migration"), List.of("<default>", "user"))).containsExactly(
                "The scripts in db/users/migration are not applied: there is no datasource users. Configure it, or move the "
                        + "scripts to that of another.");
    }

    @Test
    void isSilentAboutWhatIsUsed() {
        for (String location : List.of("db/users/migration", "classpath:/db/users/", "db", "classpath:db/**/migration")) {
            assertThat(UnusedScripts.among(RESOURCES, List.of("db/migration", location), List.of("users"))).isEmpty();
        }
        assertThat(UnusedScripts.among(RESOURCES, List.of("db/users/migrations"), List.of("users"))).hasSize(1);
    }
}
