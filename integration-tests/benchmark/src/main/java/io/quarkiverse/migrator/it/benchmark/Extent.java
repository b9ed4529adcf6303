package io.quarkiverse.migrator.it.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much is measured, as system properties say it.
 *
 * @param parts which parts ({@code benchmark.parts}), all where none is named
 * @param pairs how often each variant is measured ({@code benchmark.pairs})
 * @param tables the numbers of tables of which the stages of generation are measured ({@code benchmark.tables})
 * @param entities the numbers of entities in builds ({@code benchmark.entities})
 * @param edits what changes before builds ({@code benchmark.edits}: any of {@code nothing}, {@code class}, {@code entity})
 * @param scripts the numbers of scripts of starts with nothing to do ({@code benchmark.scripts})
 * @param apply the number of scripts of starts that apply them ({@code benchmark.apply})
 * @param idle how long an application is left alone before its footprint is read ({@code benchmark.idle}, in seconds)
 */
public record Extent(Set<String> parts, int pairs, List<Integer> tables, List<Integer> entities, Set<String> edits,
        List<Integer> scripts, int apply, Duration idle) {

    /** What the system properties say. */
    static Extent ofSystemProperties() {
        return new Extent(words("benchmark.parts", "").collect(Collectors.toSet()), Integer.getInteger("benchmark.pairs", 10),
                numbers("benchmark.tables", "10,100,1000"), numbers("benchmark.entities", "10,100,1000"),
                words("benchmark.edits", "nothing,class,entity").collect(Collectors.toSet()),
                numbers("benchmark.scripts", "1,50,500"),
                Integer.getInteger("benchmark.apply", 500), Duration.ofSeconds(Integer.getInteger("benchmark.idle", 60)));
    }

    boolean includes(String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    /** The extension that the measured applications serve with ({@code benchmark.rest}). */
    public static String rest() {
        return System.getProperty("benchmark.rest", "quarkus-rest");
    }

    /** The folder of the whole project, whose Maven wrapper builds the applications. */
    public static Path root() {
        return Path.of(System.getProperty("benchmark.root")).toAbsolutePath();
    }

    private static List<Integer> numbers(String property, String standard) {
        return words(property, standard).map(Integer::valueOf).toList();
    }

    private static Stream<String> words(String property, String standard) {
        return Arrays.stream(System.getProperty(property, standard).split(",")).map(String::strip)
                .filter(word -> !word.isEmpty());
    }
}
