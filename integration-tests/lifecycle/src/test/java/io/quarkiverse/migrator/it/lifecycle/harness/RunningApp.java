package io.quarkiverse.migrator.it.lifecycle.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;

/** An application that serves; closing it ends its process. */
public final class RunningApp implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final int LAST = 60;
    private static final String STARTED_BY = "X-Started-By";

    private final Command command;
    private final String mark;
    private final URI address;
    // A reload of dev mode ends connections of HTTP/2 while a request waits for it
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningApp(Command command, String mark) {
        this.command = command;
        this.mark = mark;
        address = URI.create("http://localhost:" + command.await(LISTENING, DEADLINE).group(1));
    }

    /**
     * Waits for an application to serve.
     *
     * @param start starts it with one more system property: a mark of our own in every answer shows that it isn't another
     *        server that answers
     */
    public static RunningApp await(Function<String, Command> start) {
        String mark = UUID.randomUUID().toString();
        return new RunningApp(start.apply("-Dquarkus.http.header." + STARTED_BY + ".value=" + mark), mark);
    }

    /** Where it serves. */
    public URI address() {
        return address;
    }

    /** The answer to a GET. */
    public String get(String path) {
        return send(request(path).GET());
    }

    /** The answer to a GET, whatever its status. */
    public String getAnyway(String path) {
        return respond(request(path).GET()).body();
    }

    /** The answer to a POST of a text, JSON when it looks so. */
    public String post(String path, String body) {
        return send(request(path).header("Content-Type", body.startsWith("{") ? "application/json" : "text/plain")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(DEADLINE);
    }

    private String send(HttpRequest.Builder request) {
        HttpResponse<String> response = respond(request);
        assertThat(response.statusCode()).as(response.body() + "\n" + output()).isBetween(200, 299);
        return response.body();
    }

    private HttpResponse<String> respond(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            assertThat(response.headers().firstValue(STARTED_BY)).as("the server that answers").contains(mark);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(output(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Polls a condition, up to a deadline. */
    public void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(this::lastOutput).isLessThan(DEADLINE);
        }
    }

    /** How often dev mode has started it anew. */
    public int reloads() {
        return output().split("Live reload total time", -1).length - 1;
    }

    /** What it has logged so far. */
    public String output() {
        return command.output();
    }

    /** The end of what it has logged, which says what it does when something does not come. */
    public String lastOutput() {
        List<String> lines = output().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("Tests paused") && !line.startsWith("Press [")).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
    }

    @Override
    public void close() {
        command.close();
    }
}
