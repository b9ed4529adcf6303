package io.quarkiverse.migrator.it.lifecycle.devmode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;

/** Dev mode behind a pseudo-terminal, as a person has it in front of them. */
final class Terminal implements AutoCloseable {

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PROMPT = Pattern.compile("quarkus\\$ ?(\u001b\\[[0-9;?]*[a-zA-Z])*$");
    private static final Pattern ECHO = Pattern.compile("quarkus\\$ .*migrator");
    // The screen is given back; until then dev mode holds back whatever it logs
    private static final Pattern LEFT = Pattern.compile(Pattern.quote("\u001b[?1049l"));
    private static final Duration ECHO_TIME = Duration.ofSeconds(12);
    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;?]*[a-zA-Z]");

    private final Command command;
    private final RunningApp app;

    private Terminal(Command command, RunningApp app) {
        this.command = command;
        this.app = app;
    }

    /** Whether this system has what makes a pseudo-terminal. */
    static boolean isThere() {
        return Files.isExecutable(SCRIPT) && System.getProperty("os.name").equals("Linux");
    }

    /** Starts dev mode, and waits until the application serves. */
    static Terminal of(Project project, String... options) {
        Command[] started = new Command[1];
        RunningApp app = RunningApp.await(mark -> {
            List<String> words = new ArrayList<>(List.of("quarkus:dev", "-Dquarkus.http.port=0", "-Ddebug=false", mark));
            words.addAll(List.of(options));
            String line = project.mavenCommand(words.toArray(String[]::new)).stream()
                    .map(word -> "'" + word + "'").collect(Collectors.joining(" "));
            started[0] = Command.start(project.directory(), Map.of("TERM", "xterm", "COLUMNS", "200", "LINES", "60"),
                    List.of(SCRIPT.toString(), "-qefc", line, "/dev/null"));
            return started[0];
        });
        return new Terminal(started[0], app);
    }

    RunningApp app() {
        return app;
    }

    /** Runs a line in the terminal of dev mode, and gives what it answered. */
    String run(String line) {
        return inTerminal(() -> {
            int from = command.lines();
            typed(line, ECHO);
            return answer(from);
        });
    }

    /** Runs a line that asks, and gives that answer. */
    String runAndAnswer(String line, String question, String reply) {
        return inTerminal(() -> {
            int from = command.lines();
            typed(line, ECHO);
            command.await(Pattern.compile(question), from, PATIENCE);
            int asked = command.lines();
            command.type(reply + "\n");
            command.await(PROMPT, asked + 1, PATIENCE);
            return plain(from);
        });
    }

    /** Runs what a line is completed to. */
    String completed(String begun) {
        return inTerminal(() -> {
            int from = command.lines();
            typed(begun + "\t", ECHO);
            return answer(from);
        });
    }

    /** What is typed in the moment between a prompt and its reader is lost, so it is typed until its effect shows. */
    private void typed(String line, Pattern effect) {
        int from = command.lines();
        for (int tries = 1; tries < 5; tries++) {
            command.type(line + "\n");
            try {
                command.await(effect, from, ECHO_TIME);
                return;
            } catch (AssertionError e) {
                System.out.println("Typed again: " + line);
            }
        }
        command.type(line + "\n");
        command.await(effect, from, PATIENCE);
    }

    /** The next prompt comes on a line of its own, when all is said. */
    private String answer(int from) {
        command.await(PROMPT, from + 1, PATIENCE);
        return plain(from);
    }

    private String plain(int from) {
        return COLOURS.matcher(command.output(from)).replaceAll("");
    }

    private String inTerminal(Supplier<String> dialog) {
        int from = command.lines();
        command.type(":");
        command.await(PROMPT, from, PATIENCE);
        try {
            return dialog.get();
        } finally {
            typed("quit", LEFT);
        }
    }

    @Override
    public void close() {
        assertThat(command.isAlive()).isTrue();
        app.close();
    }
}
