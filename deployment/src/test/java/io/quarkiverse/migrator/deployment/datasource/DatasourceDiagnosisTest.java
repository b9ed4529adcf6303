package io.quarkiverse.migrator.deployment.datasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class DatasourceDiagnosisTest {

    @Test
    void aDatasourceWithoutJdbcIsNamedWithTheFix() {
        assertThat(DatasourceDiagnosis.unreachable("users", true, List.of("<default>", "users"))).isEmpty();
        assertThat(DatasourceDiagnosis.unreachable("<default>", false, List.of("users"))).hasValue(
                "Migrations of the default datasource can't be applied over JDBC: quarkus.datasource.jdbc is false."
                        + " Remove that setting, or set quarkus.flyway.migrate-at-start=false.");
        assertThat(DatasourceDiagnosis.unreachable("users", true, List.of())).hasValueSatisfying(message -> assertThat(message)
                .startsWith("Migrations of the datasource users can't be applied over JDBC: there is no JDBC driver for it.")
                .endsWith("or set quarkus.flyway.\"users\".migrate-at-start=false."));
    }

    @Test
    void blockingPersistenceUnitsThatAreNotStartedAreNamed() {
        assertThat(DatasourceDiagnosis.notStarted(true, List.of("a"), List.of())).isEmpty();
        assertThat(DatasourceDiagnosis.notStarted(false, List.of("a"), List.of("a"))).isEmpty();
        assertThat(DatasourceDiagnosis.notStarted(false, List.of("b", "a", "c"), List.of("c")))
                .hasValueSatisfying(
                        message -> assertThat(message).startsWith("Blocking persistence units are not started: a, b.")
                                .contains("quarkus.hibernate-orm.blocking"));
    }
}
