package io.quarkiverse.migrator.it.lifecycle.devmode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;

/** Dev mode behind a pseudo-terminal, as a person has it in front of them. */
final class Terminal implements AutoCloseable {

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PROMPT = Pattern.compile("quarkus\\$ ?(\u001b\\[[0-9;?]*[a-zA-Z])*$");
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
    static Terminal of(Project project) {
        Command[] started = new Command[1];
        RunningApp app = RunningApp.await(mark -> {
            String line = project.mavenCommand("quarkus:dev", "-Dquarkus.http.port=0", mark).stream()
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

    /** Enters the terminal of dev mode, runs lines, and leaves it; gives what the last of them answered. */
    String run(String... lines) {
        int from = command.lines();
        command.type(":");
        command.await(PROMPT, from, PATIENCE);
        String answer = "";
        for (String line : lines) {
            from = command.lines();
            command.type(line + "\n");
            command.await(Pattern.compile("quarkus\\$.*" + Pattern.quote(line.replace("\t", ""))), from, PATIENCE);
            // The next prompt comes on a line of its own, when all is said
            int answered = from + 1;
            command.await(PROMPT, answered, PATIENCE);
            answer = COLOURS.matcher(command.output(from)).replaceAll("");
        }
        from = command.lines();
        command.type("quit\n");
        command.await(Pattern.compile("for more options|Press"), from, PATIENCE);
        return answer;
    }

    /** Runs a line that asks, and gives that answer. */
    String runAndAnswer(String line, String question, String reply) {
        int from = command.lines();
        command.type(":");
        command.await(PROMPT, from, PATIENCE);
        from = command.lines();
        command.type(line + "\n");
        command.await(Pattern.compile(question), from, PATIENCE);
        int asked = command.lines();
        command.type(reply + "\n");
        command.await(PROMPT, asked, PATIENCE);
        String answer = COLOURS.matcher(command.output(from)).replaceAll("");
        from = command.lines();
        command.type("quit\n");
        command.await(Pattern.compile("for more options|Press"), from, PATIENCE);
        return answer;
    }

    /** What a word is completed to. */
    String completed(String begun) {
        int from = command.lines();
        command.type(":");
        command.await(PROMPT, from, PATIENCE);
        from = command.lines();
        command.type(begun + "\t\n");
        command.await(PROMPT, from + 1, PATIENCE);
        String answer = COLOURS.matcher(command.output(from)).replaceAll("");
        from = command.lines();
        command.type("quit\n");
        command.await(Pattern.compile("for more options|Press"), from, PATIENCE);
        return answer;
    }

    @Override
    public void close() {
        assertThat(command.isAlive()).isTrue();
        app.close();
    }
}
