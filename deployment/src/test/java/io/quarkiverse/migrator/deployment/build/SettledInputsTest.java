package io.quarkiverse.migrator.deployment.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.deployment.hibernate.EntityModel;
import io.quarkiverse.migrator.deployment.hibernate.SchemaBuildItem;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Layout;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class SettledInputsTest {

    @TempDir
    Path folder;

    private Layout layout;

    @BeforeEach
    void writeFiles() throws IOException {
        layout = Layout.of(folder, "db/migration", "");
        write(layout.scripts().resolve("V1__initial.sql"), "create table a (id bigint);");
        write(layout.undo().resolve("U1__initial.sql"), "drop table a;");
        write(layout.snapshot(), "{}");
    }

    @Test
    void isTheSameWhereNothingChanged() {
        assertThat(text()).isEqualTo(text());
    }

    @Test
    void isAnotherForEachFile() throws IOException {
        List<String> seen = new ArrayList<>(List.of(text()));
        write(layout.scripts().resolve("V1__initial.sql"), "create table b (id bigint);");
        seen.add(text());
        write(layout.scripts().resolve("V1__initial.sql.conf"), "executeInTransaction=false");
        seen.add(text());
        write(layout.scripts().resolve("V2__more.sql"), "");
        seen.add(text());
        write(layout.snapshot(), "{ }");
        seen.add(text());
        write(layout.snapshot().resolveSibling("answers.json"), "{ }");
        seen.add(text());
        write(layout.undo().resolve("U2__more.sql"), "");
        seen.add(text());
        Files.delete(layout.undo().resolve("U1__initial.sql"));
        seen.add(text());

        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void isAnotherForEachOtherInput() {
        assertThat(List.of(text(), text("users", "postgresql", "a", Map.of(), Set.of()),
                text("<default>", "mysql", "a", Map.of(), Set.of()), text("<default>", "postgresql", "b", Map.of(), Set.of()),
                text("<default>", "postgresql", "a", Map.of("quarkus.migrator.renames", "a=b"), Set.of()),
                text("<default>", "postgresql", "a", Map.of("quarkus.migrator.lock-timeout", "1s"), Set.of()),
                text("<default>", "postgresql", "a", Map.of(), Set.of("V0__stale.sql")))).doesNotHaveDuplicates();
    }

    private String text() {
        return text("<default>", "postgresql", "a", Map.of(), Set.of());
    }

    private String text(String datasource, String kind, String fingerprint, Map<String, String> settings,
            Set<String> packaged) {
        MigratorBuildTimeConfig config = new SmallRyeConfigBuilder().withMapping(MigratorBuildTimeConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100)).build()
                .getConfigMapping(MigratorBuildTimeConfig.class);
        SchemaBuildItem schema = new SchemaBuildItem(datasource, kind, fingerprint,
                () -> new EntityModel(Schema.empty(), new Hints(List.of(), Map.of())));
        return new SettledInputs(config.lockTimeout())
                .add(schema, DatasourceSettings.of(config, datasource), layout, packaged).text();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
