package io.quarkiverse.migrator.it.mappings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.migrator.it.support.Database;

/** The application as it was packaged, running in a process of its own. */
final class PackagedApp implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Path log;

    private PackagedApp(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it on a database, and waits until it serves requests. */
    static PackagedApp start(Database database, Map<String, String> environment) throws IOException, InterruptedException {
        Path log = Path.of("target", "app-" + database.name() + ".log");
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("QUARKUS_HTTP_PORT", "0",
                "QUARKUS_HTTP_HOST", "localhost",
                "QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password()));
        builder.environment().putAll(environment);
        PackagedApp app = new PackagedApp(builder.start(), log);
        app.awaitStart();
        return app;
    }

    /** Where it listens. */
    String address() {
        Matcher matcher = LISTENING.matcher(log());
        return matcher.find() ? matcher.group(1) : "";
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitStart() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (address().isEmpty()) {
            boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
            if (ended || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("The application did not start:\n" + log());
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
