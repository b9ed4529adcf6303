package io.quarkiverse.migrator.it.lifecycle.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A user's project: a copy that a test changes as a developer would, and builds with the Maven wrapper. */
public record Project(Path directory) {

    private static final Path ROOT = Path.of(System.getProperty("test.root"));
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    /** A fresh copy of the project {@code src/test/projects/<template>} for the test of this class. */
    public static Project copyOf(String template, Class<?> test) {
        return copyOf(template, test.getSimpleName());
    }

    /** A fresh copy of the project {@code src/test/projects/<template>} under a name of its own. */
    public static Project copyOf(String template, String name) {
        return copyOf(Path.of("src", "test", "projects", template), name);
    }

    /** A fresh copy of an example of the documentation, for the test of this class. */
    public static Project ofExample(String example, Class<?> test) {
        return copyOf(ROOT.resolve("docs/modules/ROOT/examples").resolve(example), test.getSimpleName());
    }

    private static Project copyOf(Path template, String name) {
        Path directory = Path.of("target", "projects", name).toAbsolutePath();
        Folder.delete(directory);
        Folder.copy(template, directory);
        return new Project(directory).wrapped();
    }

    /** An empty folder for the test of this class. */
    public static Project empty(Class<?> test) {
        Path directory = Path.of("target", "projects", test.getSimpleName()).toAbsolutePath();
        Folder.delete(directory);
        return new Project(directory).wrapped();
    }

    /** A project that was made in a folder of this one; it is built with the same Maven. */
    public Project within(String folder) {
        return new Project(path(folder)).wrapped();
    }

    private Project wrapped() {
        for (String file : List.of(".mvn/wrapper", "mvnw")) {
            Folder.delete(path(file));
            Folder.copy(ROOT.resolve(file), path(file));
        }
        return this;
    }

    /** A fresh copy of the example, the library, as a project of its own. */
    public static Project example(Class<?> test) {
        return example(test.getSimpleName());
    }

    /** The same under a name of its own. */
    public static Project example(String name) {
        Project project = copyOf("people", name);
        project.replace("pom.xml", "<artifactId>people</artifactId>", "<artifactId>library</artifactId>");
        project.delete("src");
        Folder.copy(ROOT.resolve("integration-tests/library/src/main"), project.path("src/main"));
        return project;
    }

    /** Builds the application as a user does; its own tests are left out. */
    public Outcome build(String... options) {
        return build(Map.of(), options);
    }

    /** Builds the application as a user does, with these environment variables. */
    public Outcome build(Map<String, String> environment, String... options) {
        List<String> words = new ArrayList<>(List.of("package", "-DskipTests"));
        words.addAll(Arrays.asList(options));
        return maven(environment, words.toArray(String[]::new));
    }

    /** Runs Maven. */
    public Outcome maven(Map<String, String> environment, String... words) {
        return Command.start(directory, environment, mavenCommand(words)).awaitEnd(DEADLINE);
    }

    /** Starts dev mode, and waits until the application serves. */
    public RunningApp dev(String... options) {
        return RunningApp.await(mark -> {
            List<String> words = new ArrayList<>(List.of("quarkus:dev", "-Dquarkus.http.port=0", "-Ddebug=false", mark));
            words.addAll(Arrays.asList(options));
            return Command.start(directory, Map.of(), mavenCommand(words.toArray(String[]::new)));
        });
    }

    /** The words of a Maven run: the project's wrapper, with the local repository and the versions of the outer build. */
    public List<String> mavenCommand(String... words) {
        List<String> command = new ArrayList<>(List.of("./mvnw", "-B",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "-Dquarkus.analytics.disabled=true",
                "-Dquarkus.platform.version=" + System.getProperty("test.quarkus.version"),
                "-Dquarkus-migrator.version=" + System.getProperty("test.migrator.version")));
        command.addAll(Arrays.asList(words));
        return command;
    }

    /** A file or folder of the project. */
    public Path path(String path) {
        return directory.resolve(path);
    }

    /** The text of a file. */
    public String read(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file, and the folders above it where they are missing. */
    public void write(String path, String text) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.writeString(path(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that is there once. */
    public void replace(String path, String before, String after) {
        String text = read(path);
        assertThat(text).as(path).containsOnlyOnce(before);
        write(path, text.replace(before, after));
    }

    /** Deletes a file, or a folder with what is in it. */
    public void delete(String path) {
        Folder.delete(path(path));
    }

    /** Every file of a folder by its path in it, with its text; none when there is no such folder. */
    public Map<String, String> texts(String folder) {
        return Folder.texts(path(folder));
    }

    /** The application that was packaged in a module's default build directory. */
    public App app(String module) {
        return new App(path(module).resolve("target/quarkus-app/quarkus-run.jar"));
    }
}
