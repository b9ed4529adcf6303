package io.quarkiverse.migrator.it.benchmark.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The generator of a tool in a process of its own, which stays, so that it gets as warm as ours is. */
public final class PeerGenerator implements AutoCloseable {

    private static final String ANSWER = "generated ";

    private final Process process;
    private final BufferedReader answers;
    private final Path errors;

    private PeerGenerator(Process process, Path errors) {
        this.process = process;
        this.answers = process.inputReader();
        this.errors = errors;
    }

    /**
     * Starts it.
     *
     * @param classes the folder with the entities and the program
     * @param folder where it works
     */
    static PeerGenerator start(PeerClassPath classPath, Path classes, Path folder, List<String> arguments) {
        // liquibase-hibernate goes from table to table by foreign keys, and overflows a usual stack at 1,000
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx2g", "-Xss256m"));
        command.addAll(classPath.agents());
        command.addAll(List.of("-classpath", classPath.with(classes), "peer.Generator"));
        command.addAll(arguments);
        try {
            Path errors = Files.createDirectories(folder).resolve("errors.log");
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new PeerGenerator(process, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has it write the script once. */
    public Generated generate() {
        try {
            process.outputWriter().write("again\n");
            process.outputWriter().flush();
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(ANSWER)) {
                    String[] parts = line.substring(ANSWER.length()).split(" ", 3);
                    return new Generated(Long.parseLong(parts[0]) / 1e6, Long.parseLong(parts[1]) / 1e6, Path.of(parts[2]));
                }
            }
            throw new IllegalStateException("The generator has ended:\n" + Files.readString(errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.outputWriter().close();
            process.waitFor();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /**
     * A script, and what it took.
     *
     * @param model milliseconds from the classes to the tool's model of them
     * @param script milliseconds from the model to the script
     * @param file the script
     */
    public record Generated(double model, double script, Path file) {
    }
}
