package io.quarkiverse.migrator.it.proof.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkiverse.migrator.deployment.merge.MergeCommand;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.ProjectFiles;
import io.quarkiverse.migrator.state.ProjectState;
import io.quarkiverse.migrator.state.Snapshot;

/** A project in a real git repository; a build is what Migrator does in one, without the compiler. */
final class Repository {

    final Layout layout;
    private final Path folder;
    private final Dialect dialect = Dialects.of("postgresql").orElseThrow();

    Repository(Path folder) {
        this.folder = folder;
        this.layout = Layout.of(folder, "db/migration", "");
        git("init", "--quiet", "--initial-branch=main");
        git("config", "user.name", "Ada");
        git("config", "user.email", "ada@example.org");
        git("config", "commit.gpgsign", "false");
    }

    /** Writes the next scripts for the tables that the entities need, and commits. */
    void build(Schema entities, String... renames) {
        write(entities, new Answers(List.of(renames), List.of(), Map.of(), true));
        commit();
    }

    /** The same with scripts that leave tables in use. */
    void buildOnline(Schema entities) {
        write(entities, new Answers(List.of(), List.of(), Map.of(), true).online(Duration.ofSeconds(5)));
        commit();
    }

    /** Writes the next scripts, and does not commit them. */
    void write(Schema entities, Answers answers) {
        ProjectState state = ProjectState.read(layout);
        Draft draft = draft(entities, answers);
        assertThat(draft.plan().questions()).isEmpty();
        if (!draft.isEmpty()) {
            ProjectFiles.write(layout, draft.migration(state.scripts(), entities, dialect, ""));
        }
    }

    /** What the next build would do. */
    Draft draft(Schema entities, Answers answers) {
        ProjectState state = ProjectState.read(layout);
        return Draft.of(state.checked(dialect.name(), false), state.last(), entities, dialect, "", answers);
    }

    void commit() {
        git("add", "-A");
        git("commit", "--quiet", "-m", "a step");
    }

    /** Runs git, and insists that it goes well. */
    String git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(words));
        Run run = run(command);
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }

    /** Runs git where it stops with a conflict. */
    void gitStops(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(words));
        Run run = run(command);
        assertThat(run.exitCode()).as(run.output()).isNotZero();
        assertThat(run.output()).contains("CONFLICT");
    }

    /** Runs a line of a message as a person would. */
    void shell(String line) {
        Run run = run(List.of("sh", "-c", line));
        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    /** What the command {@code merge} says, when it went well. */
    String merge(String... words) {
        Run run = tryMerge(words);
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }

    /** What the command {@code merge} says, when it stops and leaves all as it is. */
    String mergeStops(String... words) {
        List<String> before = texts();
        Run run = tryMerge(words);
        assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
        assertThat(texts()).isEqualTo(before);
        return run.output();
    }

    private Run tryMerge(String... words) {
        List<String> lines = new ArrayList<>();
        int exitCode = MergeCommand.run(("merge " + String.join(" ", words)).strip(), folder, List.of(layout), lines::add);
        return new Run(exitCode, String.join("\n", lines));
    }

    private record Run(int exitCode, String output) {
    }

    private Run run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Snapshot snapshot() {
        return ProjectState.read(layout).snapshot().orElseThrow();
    }

    /** The names of the scripts, in the order of their versions. */
    List<String> scripts() {
        return ProjectState.read(layout).scripts().stream().map(script -> script.file()).toList();
    }

    /** The texts of the scripts, in the order of their versions. */
    List<String> scriptTexts() {
        return scripts().stream().map(file -> read(layout.scripts().resolve(file))).toList();
    }

    String script(String file) {
        return read(layout.scripts().resolve(file));
    }

    String undo(String file) {
        return read(layout.undo().resolve(file));
    }

    void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> texts() {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(Files::isRegularFile).sorted().map(file -> file + "\n" + read(file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
