package io.quarkiverse.migrator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTest {

    private static final Pattern SCRIPT = Pattern.compile("```sql\\n([\\s\\S]*?)\\n```");
    private static final Pattern SETTING = Pattern
            .compile("\\+\\+\\+quarkus\\.migrator\\.(?:\"datasource-name\"\\.)?([a-z.-]+)\\+\\+\\+");

    private final String readme = Texts.markdown().get("README.md");

    @Test
    void theScriptIsOfTheExample() {
        String script = Texts
                .read(Texts.ROOT.resolve("integration-tests/library/src/main/resources/db/migration/V1__initial.sql"));

        List<String> statements = SCRIPT.matcher(readme).results().flatMap(block -> Stream.of(block.group(1).split("\\n\\n")))
                .toList();

        assertThat(statements).hasSize(3).allSatisfy(statement -> assertThat(script).contains("\n" + statement + "\n"));
    }

    @Test
    void everySettingIsInItsTable() {
        List<String> settings = SETTING.matcher(Texts.read(Texts.DOCS.resolve("pages/includes/quarkus-migrator.adoc")))
                .results()
                .map(key -> "| `quarkus.migrator." + key.group(1) + "` |").distinct().toList();

        assertThat(settings).hasSizeGreaterThan(15).allSatisfy(row -> assertThat(readme).contains("\n" + row));
    }
}
