package io.quarkiverse.migrator.deployment.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scripts of datasources as lines: each datasource, and after it its files, with their values between tabs. */
final class SettledText {

    private static final String SEPARATOR = "\t";
    private static final String END = "end";

    private SettledText() {
    }

    /** The text; empty where a name can't be a part of it. */
    static Optional<String> of(List<ScriptsBuildItem> scripts) {
        List<List<String>> lines = new ArrayList<>();
        for (ScriptsBuildItem datasource : scripts) {
            lines.add(List.of(datasource.datasource()));
            for (SourceFile file : datasource.files()) {
                lines.add(List.of(file.path().toString(), file.resource(), String.valueOf(file.flyways())));
            }
        }
        lines.add(List.of(END));
        boolean plain = lines.stream().flatMap(List::stream).noneMatch(value -> value.matches("(?s).*[\t\r\n].*"));
        return plain
                ? Optional.of(lines.stream().map(values -> String.join(SEPARATOR, values) + "\n").reduce("", String::concat))
                : Optional.empty();
    }

    /**
     * The scripts.
     *
     * @throws IllegalArgumentException if the lines are not what was written
     */
    static List<ScriptsBuildItem> parse(List<String> lines) {
        if (!lines.get(lines.size() - 1).equals(END)) {
            throw new IllegalArgumentException("The last line is missing");
        }
        List<ScriptsBuildItem> scripts = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        for (int i = lines.size() - 2; i >= 0; i--) {
            String[] values = lines.get(i).split(SEPARATOR, -1);
            if (values.length == 3) {
                files.add(0, new SourceFile(Path.of(values[0]), values[1], Boolean.parseBoolean(values[2])));
            } else if (values.length == 1) {
                scripts.add(0, new ScriptsBuildItem(values[0], files));
                files = new ArrayList<>();
            } else {
                throw new IllegalArgumentException("Line " + i + " has " + values.length + " values");
            }
        }
        return scripts;
    }
}
