package io.quarkiverse.migrator.it.benchmark.peer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.quarkiverse.migrator.it.benchmark.Extent;

/** What a tool needs, as Maven resolves it: none of it is on our class path, nor is ours on its. */
record PeerClassPath(List<String> jars) {

    private static final String RESOLVE = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

    /** Resolves it in a folder of its own. */
    static PeerClassPath resolve(Peer peer, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("pom.xml"), peer.pom());
            Path result = folder.resolve("classpath.txt");
            Files.deleteIfExists(result);
            List<String> maven = new ArrayList<>(List.of(Extent.root().resolve("mvnw").toString(), "-q", "-B", "-f",
                    folder.resolve("pom.xml").toString(), RESOLVE, "-Dmdep.outputFile=" + result));
            String repository = System.getProperty("maven.repo.local", "");
            if (!repository.isEmpty()) {
                maven.add("-Dmaven.repo.local=" + repository);
            }
            Path log = folder.resolve("classpath.log");
            ProcessBuilder builder = new ProcessBuilder(maven).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().remove("MAVEN_ARGS");
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(
                        "The class path of " + peer.shown() + " can't be resolved:\n" + Files.readString(log));
            }
            return new PeerClassPath(Arrays.asList(Files.readString(result).strip().split(File.pathSeparator)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String with(Path classes) {
        return classes + File.pathSeparator + String.join(File.pathSeparator, jars);
    }

    /** The options of a process for those of the jars that change classes when they are loaded. */
    List<String> agents() {
        return jars.stream().filter(jar -> Path.of(jar).getFileName().toString().matches(".*-agent-[\\d.]+\\.jar"))
                .map(jar -> "-javaagent:" + jar).toList();
    }
}
