package io.quarkiverse.migrator.it.lifecycle.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A process that a test started: its output as it comes, and its end, each awaited up to a deadline. */
public final class Command implements AutoCloseable {

    /** Halves what a virtual machine costs that lives for seconds. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final Output output = new Output();
    private final Thread lastResort;

    private Command(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
        lastResort = new Thread(this::stopAll);
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /**
     * Starts a process with this one's environment, without what would change how a build or an application behaves.
     *
     * @param environment what is added to it
     */
    public static Command start(Path directory, Map<String, String> environment, List<String> words) {
        return start(directory, environment, words, Redirect.PIPE);
    }

    /** Starts a process whose standard error goes somewhere else than its output; to a pipe means with it. */
    static Command start(Path directory, Map<String, String> environment, List<String> words, Redirect errors) {
        ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile()).redirectError(errors)
                .redirectErrorStream(errors == Redirect.PIPE);
        builder.environment().keySet().removeIf(Command::changesBehaviour);
        builder.environment().put("MAVEN_OPTS", String.join(" ", SHORT_LIVED));
        builder.environment().putAll(environment);
        try {
            return new Command(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + words, e);
        }
    }

    private static boolean changesBehaviour(String variable) {
        return variable.equals("CI") || variable.startsWith("QUARKUS_")
                || variable.startsWith("MAVEN_") && !variable.equals("MAVEN_USER_HOME");
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            StringBuilder line = new StringBuilder();
            char[] chars = new char[4096];
            for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
                for (char c : new String(chars, 0, count).toCharArray()) {
                    if (c == '\n') {
                        output.add(line.toString());
                        line.setLength(0);
                    } else if (c != '\r') {
                        line.append(c);
                    }
                }
                output.begun(line.toString());
            }
            if (line.length() > 0) {
                output.add(line.toString());
            }
        } catch (IOException e) {
            output.add("The output could not be read any more: " + e);
        } finally {
            output.end();
        }
    }

    /** The first line that matches, as soon as it's there. */
    public MatchResult await(Pattern pattern, Duration deadline) {
        return output.await(pattern, deadline).orElseThrow(() -> {
            close();
            return new AssertionError("No line like " + pattern + " in\n" + output);
        });
    }

    /** Writes to its standard input, as a person at its terminal does. */
    public void type(String text) {
        try {
            process.getOutputStream().write(text.getBytes(UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(output.toString(), e);
        }
    }

    /** How many lines came out so far. */
    public int lines() {
        return output.size();
    }

    /** The first match from a line on, as soon as it's there; a line that has only begun counts, such as a prompt. */
    public MatchResult await(Pattern pattern, int from, Duration deadline) {
        return output.await(pattern, from, deadline)
                .orElseThrow(() -> new AssertionError("No line like " + pattern + " since line " + from + " in\n" + output));
    }

    /** What came out from a line on. */
    public String output(int from) {
        return output.from(from);
    }

    /** What came out, once the process has ended by itself. */
    public Outcome awaitEnd(Duration deadline) {
        // The output ends a moment before the process does, and to stop it then would change its exit code
        boolean ended = output.awaitEnd(deadline) && exits();
        close();
        if (!ended) {
            throw new AssertionError("Not ended after " + deadline + ":\n" + output);
        }
        return new Outcome(process.exitValue(), output.toString());
    }

    /** Ends the process at once, unless it ends by itself within that time. */
    public void killAfter(Duration time) {
        try {
            process.waitFor(time.toMillis(), MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /** Whether the process is still there. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** What came out so far. */
    public String output() {
        return output.toString();
    }

    /** Ends the process at once, as {@code kill -9} does. */
    public void kill() {
        stopAll();
        exits();
        forget();
    }

    /** Asks the process to end as Ctrl-C would, and makes it end when it doesn't. */
    @Override
    public void close() {
        // Not process.destroy(), which closes the output before the last words are read
        process.toHandle().destroy();
        exits();
        stopAll();
        forget();
    }

    private void forget() {
        if (!Thread.currentThread().equals(lastResort)) {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        }
    }

    private boolean exits() {
        try {
            return process.waitFor(SECONDS_TO_STOP, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void stopAll() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
    }
}
