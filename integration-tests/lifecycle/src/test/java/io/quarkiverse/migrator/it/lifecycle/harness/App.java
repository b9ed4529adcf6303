package io.quarkiverse.migrator.it.lifecycle.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import io.quarkiverse.migrator.it.support.Database;

/** A packaged application: what its jars hold, and how it is started. */
public record App(Path jar) {

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    /** The application of a module of this build. */
    public static App ofModule(String module) {
        return new App(Path.of("..", module, "target", "quarkus-app", "quarkus-run.jar").toAbsolutePath());
    }

    /** Starts the application with the address of the database, its user and password, and waits until it serves. */
    public RunningApp start(Database database, String... options) {
        return start(environment(database), options);
    }

    /** Starts the application with these environment variables, and waits until it serves. */
    public RunningApp start(Map<String, String> environment, String... options) {
        List<String> words = new ArrayList<>(Arrays.asList(options));
        return RunningApp.await(mark -> {
            words.add(mark);
            return launch(environment, words);
        });
    }

    /** Runs the application with the address of the database when it isn't expected to stay. */
    public Outcome run(Database database, String... options) {
        return run(environment(database), options);
    }

    /** Runs the application when it isn't expected to stay. */
    public Outcome run(Map<String, String> environment, String... options) {
        return launch(environment, Arrays.asList(options)).awaitEnd(DEADLINE);
    }

    /**
     * Runs a command of Migrator.
     *
     * @param errors the file that its standard error goes to, so that the outcome has the standard output alone
     */
    public Outcome command(Database database, Path errors, String line, String... options) {
        List<String> words = new ArrayList<>(Arrays.asList(options));
        words.add("-Dquarkus.migrator.command=" + line);
        return launch(environment(database), words, Redirect.to(errors.toFile())).awaitEnd(DEADLINE);
    }

    /** Starts the application with the address of the database, and waits for nothing. */
    public Command begin(Database database, String... options) {
        return launch(environment(database), Arrays.asList(options));
    }

    /** Starts the application with these environment variables, and waits for nothing. */
    public Command begin(Map<String, String> environment, String... options) {
        return launch(environment, Arrays.asList(options));
    }

    private Command launch(Map<String, String> environment, List<String> options) {
        return launch(environment, options, Redirect.PIPE);
    }

    private Command launch(Map<String, String> environment, List<String> options, Redirect errors) {
        List<String> words = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        words.addAll(Command.SHORT_LIVED);
        words.add("-Dquarkus.http.port=0");
        words.addAll(options);
        words.addAll(List.of("-jar", jar.toString()));
        return Command.start(jar.getParent(), environment, words, errors);
    }

    /** The environment that tells an application its database, and nothing else. */
    public static Map<String, String> environment(Database database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        return environment;
    }

    /** The names of the entries under a folder, in all jars of the application; one that is there twice is named twice. */
    public List<String> entries(String folder) {
        return jars().stream().flatMap(file -> entries(file, folder).stream()).sorted().toList();
    }

    private List<Path> jars() {
        if (!jar.endsWith("quarkus-run.jar")) {
            return List.of(jar);
        }
        try (Stream<Path> files = Files.walk(jar.getParent())) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> entries(Path file, String folder) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
