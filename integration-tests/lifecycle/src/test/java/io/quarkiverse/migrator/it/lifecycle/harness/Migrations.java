package io.quarkiverse.migrator.it.lifecycle.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What Migrator writes into a project.
 *
 * @param project the project
 * @param module the folder of the module with the application, "" for the project's own
 */
public record Migrations(Project project, String module) {

    public static final String SCRIPTS = "src/main/resources/db/migration";
    public static final String UNDO_SCRIPTS = "src/main/resources/db/undo";
    public static final String SNAPSHOT = "src/main/migrator/schema.json";

    public Migrations(Project project) {
        this(project, "");
    }

    /** The names of the scripts. */
    public List<String> scripts() {
        return List.copyOf(project.texts(path(SCRIPTS)).keySet());
    }

    /** The name of the one script of a version. */
    public String script(String version) {
        List<String> names = scripts().stream().filter(name -> name.startsWith(version + "__")).toList();
        assertThat(names).as("scripts of %s among %s", version, scripts()).hasSize(1);
        return names.get(0);
    }

    /** The path of the one script of a version. */
    public String scriptPath(String version) {
        return path(SCRIPTS) + "/" + script(version);
    }

    /** The names that the scripts of these versions have in an application, in order. */
    public List<String> resources(String... versions) {
        return Arrays.stream(versions).map(version -> "db/migration/" + script(version)).sorted().toList();
    }

    /** The statements of a script, each on one line, without comments. */
    public List<String> statements(String version) {
        String sql = project.read(scriptPath(version)).lines().filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining(" "));
        return Arrays.stream(sql.split(";")).map(statement -> statement.replaceAll("\\s+", " ").strip())
                .filter(statement -> !statement.isEmpty()).toList();
    }

    /** The snapshot's text. */
    public String snapshot() {
        return project.read(path(SNAPSHOT));
    }

    /** Everything under {@code src}, to be compared with what it is after a run that must not write. */
    public Map<String, String> sources() {
        return project.texts(path("src"));
    }

    /** Puts everything under {@code src} back. */
    public void restore(Map<String, String> sources) {
        project.delete(path("src"));
        sources.forEach((file, text) -> project.write(path("src") + "/" + file, text));
    }

    private String path(String path) {
        return module.isEmpty() ? path : module + "/" + path;
    }
}
