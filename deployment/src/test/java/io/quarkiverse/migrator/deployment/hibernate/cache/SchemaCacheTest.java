package io.quarkiverse.migrator.deployment.hibernate.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

class SchemaCacheTest {

    private static final Schema SCHEMA = Schema.of(Table.of("users", Column.required("id", "bigint")));

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

        cache.put("<default>", "a", "postgresql", SCHEMA);

        assertThat(cache.get("<default>", "a")).contains(SCHEMA);
        assertThat(cache.get("<default>", "b")).isEmpty();
        assertThat(cache.get("other", "a")).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        cache.put("users", "a", "postgresql", SCHEMA);
        try (Stream<Path> files = Files.list(folder.resolve("model"))) {
            Files.writeString(files.findFirst().orElseThrow(), "a\n{ \"format\": 1, \"sch");
        }

        assertThat(cache.get("users", "a")).isEmpty();
    }
}
