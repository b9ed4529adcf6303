package io.quarkiverse.migrator.deployment.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a pom tells a module and where others are. It is read without an XML parser, which takes a build half a second to
 * load.
 *
 * @param artifactId the artifact of the project itself, not of its parent
 * @param modules the modules of the project and of its profiles, as they are written
 */
record Pom(String artifactId, List<String> modules) {

    /** A comment, an instruction, a section of characters, or a tag. */
    private static final Pattern MARKUP = Pattern
            .compile(
                    "<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[(.*?)\\]\\]>|<(/?)([^\\s<>/!?]+)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?(/?)>",
                    Pattern.DOTALL);

    Pom {
        modules = List.copyOf(modules);
    }

    /** The pom of a folder; empty where there is none that can be read. */
    static Optional<Pom> in(Path folder) {
        Path file = folder.resolve("pom.xml");
        try {
            return Files.isRegularFile(file) ? parse(new String(Files.readAllBytes(file), UTF_8)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<Pom> parse(String text) {
        Deque<String> open = new ArrayDeque<>();
        StringBuilder content = new StringBuilder();
        List<String> modules = new ArrayList<>();
        Optional<String> artifactId = Optional.empty();
        Matcher markup = MARKUP.matcher(text);
        int end = 0;
        while (markup.find()) {
            content.append(text, end, markup.start());
            end = markup.end();
            if (markup.group(1) != null) {
                content.append(markup.group(1));
            } else if (markup.group(3) != null && markup.group(2).isEmpty()) {
                open.addLast(markup.group(3));
                content.setLength(0);
            }
            boolean closes = markup.group(3) != null && (!markup.group(2).isEmpty() || !markup.group(4).isEmpty());
            if (closes) {
                if (!markup.group(3).equals(open.peekLast())) {
                    return Optional.empty();
                }
                String path = String.join("/", open);
                String value = content.toString().strip().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
                if (path.equals("project/artifactId")) {
                    artifactId = Optional.of(value);
                } else if (path.equals("project/modules/module") || path.equals("project/profiles/profile/modules/module")) {
                    modules.add(value);
                }
                open.removeLast();
                content.setLength(0);
            }
        }
        // A document type could say anything of what entities mean
        return open.isEmpty() && !text.contains("<!DOCTYPE") ? artifactId.map(id -> new Pom(id, modules)) : Optional.empty();
    }
}
