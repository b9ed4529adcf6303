package io.quarkiverse.migrator.deployment.hibernate.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.deployment.hibernate.EntityModel;
import io.quarkiverse.migrator.diff.RenameHint;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

class SchemaCacheTest {

    private static final EntityModel MODEL = new EntityModel(
            Schema.of(Table.of("users", Column.required("id", "bigint"))),
            new Hints(List.of(RenameHint.ofColumn(QualifiedName.of("users"), "name", List.of("title", "label"))),
                    Map.of("users.age", "1 +\n\"2\"")));

    @TempDir
    Path folder;

    private SchemaCache cache;

    @BeforeEach
    void createCache() {
        cache = new SchemaCache(folder.resolve("model"));
    }

    @Test
    void givesWhatWasKept() {
        assertThat(cache.get("<default>", "a")).isEmpty();

        cache.put("<default>", "a", "postgresql", MODEL);

        assertThat(cache.get("<default>", "a")).contains(MODEL);
        assertThat(cache.get("<default>", "b")).isEmpty();
        assertThat(cache.get("other", "a")).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        cache.put("users", "a", "postgresql", MODEL);
        try (Stream<Path> files = Files.list(folder.resolve("model"))) {
            Files.writeString(files.findFirst().orElseThrow(), "a\n{ \"format\": 1, \"sch");
        }

        assertThat(cache.get("users", "a")).isEmpty();
    }
}
