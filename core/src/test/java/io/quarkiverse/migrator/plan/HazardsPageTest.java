package io.quarkiverse.migrator.plan;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HazardsPageTest {

    private static final Path PAGE = Path.of("../docs/modules/ROOT/pages/hazards.adoc");
    private static final Pattern CODE = Pattern.compile("MIG\\d+");

    @ParameterizedTest
    @EnumSource(Hazard.class)
    void saysWhatItMeansAndWhatToDo(Hazard hazard) throws IOException {
        String page = Files.readString(PAGE);
        String heading = "[#" + hazard.code() + "]\n== " + hazard.code() + ": " + hazard.words() + "\n";
        assertThat(page).containsOnlyOnce(heading);
        assertThat(page).containsOnlyOnce("[" + hazard.code() + "] |" + hazard.words() + " |"
                + (hazard.destructive() ? "Until it is allowed" : "No") + "\n");
        String section = page.substring(page.indexOf(heading) + heading.length());
        assertThat(section.substring(0, section.indexOf("\n== "))).contains("\nStatements:: ", "\nIf ignored:: ",
                "\nRemedy:: ", "[source,");
    }

    @Test
    void knowsNoOtherCode() throws IOException {
        assertThat(CODE.matcher(Files.readString(PAGE)).results().map(MatchResult::group).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Hazard.values()).map(Hazard::code).collect(toCollection(TreeSet::new)));
    }
}
