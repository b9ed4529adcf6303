package io.quarkiverse.migrator.it.lifecycle.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;

/** A page of the documentation, followed word by word; only {@code mvn} is this build's, with its local repository. */
final class Page {

    private static final Path ROOT = Path.of(System.getProperty("test.root"));
    private static final Duration DEADLINE = Duration.ofMinutes(20);

    private Page() {
    }

    /** Follows a page in a folder, and insists that all went as it says. */
    static Outcome follow(String page, Path folder) {
        int port = freePort();
        Path tools = maven(folder.resolveSibling(folder.getFileName() + "-tools"));
        Map<String, String> environment = Map.of("MIGRATOR_INSTALLED", "true", "QUARKUS_HTTP_PORT", "" + port,
                "PATH", tools + ":" + System.getenv("PATH"));
        Outcome outcome = Command.start(ROOT, environment, List.of("java", ROOT.resolve("docs/Follow.java").toString(),
                ROOT.resolve("docs/modules/ROOT/pages").resolve(page).toString(), folder.toString(), "--replace",
                "localhost:8080",
                "localhost:" + port)).awaitEnd(DEADLINE);
        System.out.println(page + "\n" + outcome.output());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        return outcome.said("the whole page");
    }

    /** A program {@code mvn} that is the wrapper of this build. */
    private static Path maven(Path folder) {
        String words = String.join(" ", "exec", ROOT.resolve("mvnw").toString(), "-B", "-ntp",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"), "-DquarkusRegistryClient=false",
                "-Dquarkus.analytics.disabled=true", "\"$@\"");
        try {
            Files.createDirectories(folder);
            Path program = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\n" + words + "\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
