package io.quarkiverse.migrator.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of the repository, by their paths in it. */
final class Texts {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path DOCS = Path.of("modules/ROOT").toAbsolutePath();

    private Texts() {
    }

    /** The pages, by their names. */
    static Map<String, String> pages() {
        return under(DOCS.resolve("pages"), ".adoc", 1);
    }

    /** README and its like, the decisions, and the benchmark's page. */
    static Map<String, String> markdown() {
        Map<String, String> texts = under(ROOT, ".md", 1);
        for (String folder : List.of("docs/adr", "integration-tests/benchmark")) {
            under(ROOT.resolve(folder), ".md", 1).forEach((name, text) -> texts.put(folder + "/" + name, text));
        }
        return texts;
    }

    /** The product's own sources. */
    static Map<String, String> sources() {
        Map<String, String> texts = new TreeMap<>();
        for (String module : List.of("core", "runtime", "deployment")) {
            texts.putAll(under(ROOT.resolve(module).resolve("src/main/java"), ".java", Integer.MAX_VALUE));
        }
        return texts;
    }

    /** The tests, by their paths. */
    static Map<String, String> tests() {
        Map<String, String> texts = new TreeMap<>();
        for (String module : List.of("core", "runtime", "deployment", "docs", "integration-tests")) {
            under(ROOT.resolve(module), ".java", Integer.MAX_VALUE).forEach((file, text) -> {
                if (file.contains("src/test/java")) {
                    texts.put(module + "/" + file, text);
                }
            });
        }
        return texts;
    }

    /** The text of all that tells Maven what to do. */
    static String poms() {
        return String.join("\n", under(ROOT, "pom.xml", 3).values());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> under(Path folder, String ending, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            Map<String, String> texts = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(ending) && !file.toString().contains("/target/"))
                    .forEach(file -> texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
