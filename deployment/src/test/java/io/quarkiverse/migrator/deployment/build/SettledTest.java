package io.quarkiverse.migrator.deployment.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettledTest {

    @TempDir
    Path folder;

    private final ScriptsBuildItem first = new ScriptsBuildItem("<default>",
            List.of(new SourceFile(Path.of("/a b/V1__initial.sql"), "db/migration/V1__initial.sql", true),
                    new SourceFile(Path.of("/a b/U1__initial.sql"), "db/undo/U1__initial.sql", false)));
    private final ScriptsBuildItem second = new ScriptsBuildItem("users", List.of());

    @Test
    void givesTheScriptsOfTheSameInputs() throws IOException {
        Settled settled = new Settled(folder.resolve("settled/normal"));
        assertThat(settled.get("a")).isEmpty();

        settled.put("a", List.of(first, second));

        List<ScriptsBuildItem> kept = settled.get("a").orElseThrow();
        assertThat(kept).extracting(ScriptsBuildItem::datasource).containsExactly("<default>", "users");
        assertThat(kept).extracting(ScriptsBuildItem::files).containsExactly(first.files(), second.files());
        assertThat(settled.get("b")).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        Path file = folder.resolve("normal");
        Settled settled = new Settled(file);
        settled.put("a", List.of(first, second));
        List<String> lines = Files.readAllLines(file);
        for (int kept = 0; kept < lines.size(); kept++) {
            Files.write(file, lines.subList(0, kept));
            assertThat(settled.get("a")).as("%d lines", kept).isEmpty();
        }
        Files.writeString(file, "a\nb\tc\td\te\nend\n");
        assertThat(settled.get("a")).isEmpty();
    }

    @Test
    void aNameThatNoLineCanHoldIsNotKept() {
        Settled settled = new Settled(folder.resolve("normal"));

        settled.put("a", List.of(new ScriptsBuildItem("<default>",
                List.of(new SourceFile(Path.of("/a\tb/V1__initial.sql"), "db/migration/V1__initial.sql", true)))));

        assertThat(settled.get("a")).isEmpty();
    }
}
