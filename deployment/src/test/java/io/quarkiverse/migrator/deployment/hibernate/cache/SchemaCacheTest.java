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
        assertThat(cache.get("<default>")).isEmpty();

        cache.put("<default>", "whole", "relevant", "postgresql", MODEL);

        KeptModel kept = cache.get("<default>").orElseThrow();
        assertThat(kept.whole()).isEqualTo("whole");
        assertThat(kept.relevant()).isEqualTo("relevant");
        assertThat(kept.model()).isEqualTo(MODEL);
        assertThat(cache.get("other")).isEmpty();
    }

    @Test
    void keepsTheModelOfAnApplicationThatChangedElsewhere() {
        cache.put("<default>", "whole", "relevant", "postgresql", MODEL);

        cache.put("<default>", cache.get("<default>").orElseThrow().seen("other"));

        KeptModel kept = cache.get("<default>").orElseThrow();
        assertThat(kept.whole()).isEqualTo("other");
        assertThat(kept.relevant()).isEqualTo("relevant");
        assertThat(kept.model()).isEqualTo(MODEL);
    }

    /** Whatever happened to it: nobody may find out only when the model is asked for. */
    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        cache.put("users", "whole", "relevant", "postgresql", MODEL);
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("model"))) {
            file = files.findFirst().orElseThrow();
        }
        String text = Files.readString(file);
        for (String damaged : List.of("", "whole\nrelevant\n{", text.substring(0, text.length() - 1),
                text.replace("bigint", "integer"), text.replace("title", "tit1e"))) {
            assertThat(damaged).isNotEqualTo(text);
            Files.writeString(file, damaged);

            assertThat(cache.get("users")).as(damaged).isEmpty();
        }
        Files.writeString(file, text);
        assertThat(cache.get("users")).isPresent();
    }
}
