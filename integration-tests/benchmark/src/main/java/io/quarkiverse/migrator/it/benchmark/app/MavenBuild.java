package io.quarkiverse.migrator.it.benchmark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A Maven build in a process of its own; bash tells its costs. */
final class MavenBuild {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MavenBuild() {
    }

    static BuildCost run(Path folder, List<String> options) {
        List<String> maven = new ArrayList<>(List.of("./mvnw", "-B", "-o", "package", "-DskipTests",
                "-Dquarkus.analytics.disabled=true", "-Dquarkus.debug.dump-build-metrics=true"));
        String repository = System.getProperty("maven.repo.local", "");
        if (!repository.isEmpty()) {
            maven.add("-Dmaven.repo.local=" + repository);
        }
        maven.addAll(options);
        Path log = folder.resolve("build.log");
        Path costs = folder.resolve("build.costs");
        List<String> command = new ArrayList<>(List.of("bash", "-c",
                "TIMEFORMAT='%R %U %S'; time \"$@\" > build.log 2>&1", "build"));
        command.addAll(maven);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(costs.toFile());
        builder.environment().keySet()
                .removeIf(name -> name.equals("CI") || name.startsWith("QUARKUS_") || name.equals("MAVEN_ARGS"));
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("The build in " + folder + " failed:\n" + Files.readString(log));
            }
            String[] seconds = Files.readString(costs).strip().split(" ");
            double steps = JSON.readTree(folder.resolve("target/build-metrics.json").toFile()).path("duration").asDouble();
            return new BuildCost(1000 * Double.parseDouble(seconds[0]),
                    1000 * (Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2])), steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
