package io.quarkiverse.migrator.it.benchmark.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.migrator.it.support.Database;

/** A packaged application that runs in a process of its own. */
public final class RunningApp implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    /** No collection before it is ready, so that the heap's use is what was allocated. */
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms1300m", "-Xmx1300m", "-Xmn1100m");

    private final Process process;
    private final double ready;
    private final URI address;

    private RunningApp(Process process, double ready, int port) {
        this.process = process;
        this.ready = ready;
        this.address = URI.create("http://localhost:" + port);
    }

    /** Starts an application, and waits until it serves. */
    public static RunningApp start(Path jar, Map<String, String> environment, List<String> options) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(JVM);
        command.add("-Dquarkus.http.port=0");
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(jar.getParent().toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            StringBuilder output = new StringBuilder();
            BufferedReader lines = process.inputReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    double ready = (System.nanoTime() - begin) / 1e6;
                    drain(lines);
                    return new RunningApp(process, ready, Integer.parseInt(listening.group(1)));
                }
            }
            throw new IllegalStateException("The application did not start:\n" + output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drain(BufferedReader lines) {
        Thread reader = new Thread(() -> {
            try {
                while (lines.readLine() != null) {
                    // Or the application would wait for room
                }
            } catch (IOException e) {
                // It has ended
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** How long it took from the start of the process until it served, in milliseconds. */
    public double ready() {
        return ready;
    }

    /**
     * What it has used so far: {@code heap} bytes, {@code classes}, {@code threads}, {@code cpu} nanoseconds.
     *
     * @param collect whether garbage is collected before
     */
    public Map<String, Double> footprint(boolean collect) {
        try {
            String body = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address.resolve("/footprint?collect=" + collect)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return body.lines().map(line -> line.split("="))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> Double.parseDouble(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Starts it once and ends it, so that its database is up to date. */
    public static void prepare(Path jar, Variant variant, Database database) {
        start(jar, variant.environment(database), List.of()).close();
    }
}
