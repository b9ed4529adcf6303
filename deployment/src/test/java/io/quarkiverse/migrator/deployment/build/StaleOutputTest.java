package io.quarkiverse.migrator.deployment.build;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.Script;

class StaleOutputTest {

    private static final Script FIRST = Script.of("V1__initial.sql", "").orElseThrow();

    @TempDir
    Path base;

    @Test
    void refusesSettingsThatTheSourcesNoLongerHave() {
        assertThatThrownBy(() -> check("V1__initial.sql", "V1__initial.sql.conf"))
                .isInstanceOf(MigrationBuildException.class)
                .hasMessageContainingAll("db/migration/V1__initial.sql.conf", "mvn clean package");
    }

    @Test
    void refusesAnotherScriptOfAVersion() {
        assertThatThrownBy(() -> check("V1__other.sql")).isInstanceOf(MigrationBuildException.class)
                .hasMessageContainingAll("db/migration/V1__other.sql", "mvn clean package");
    }

    @Test
    void takesWhatTheSourcesHave() throws IOException {
        Files.createDirectories(base.resolve("src/main/resources/db/migration"));
        Files.writeString(base.resolve("src/main/resources/db/migration/V1__initial.sql.conf"), "# as it is by default\n");
        assertThatCode(() -> check("V1__initial.sql", "V1__initial.sql.conf")).doesNotThrowAnyException();
    }

    private void check(String... packaged) {
        StaleOutput.check(Layout.of(base, "db/migration", ""), "db/migration", List.of(FIRST), Set.of(packaged));
    }
}
