package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/** A build reads the entities and writes the script with no network at all, so with no database either. */
class NoNetworkTest {

    private static final List<String> UNSHARE = List.of("unshare", "--map-root-user", "--net", "--");
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private final Project project = Project.copyOf("people", NoNetworkTest.class);

    @Test
    void packageTouchesNoNetwork() {
        assumeNetworkCanBeTakenAway();
        // What Maven itself has to download is no concern of Migrator
        project.build("-Dquarkus.migrator.on-change=off").succeeded();

        withoutNetwork(project.mavenCommand("-o", "package", "-DskipTests")).succeeded();

        Migrations migrations = new Migrations(project);
        assertThat(migrations.scripts()).containsExactly(migrations.script("V1"));
    }

    private void assumeNetworkCanBeTakenAway() {
        boolean there = List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "unshare")));
        Outcome interfaces = there ? withoutNetwork(List.of("cat", "/proc/net/dev")) : new Outcome(1, "there is no unshare");
        boolean refused = !there || interfaces.output().startsWith("unshare:");
        if (refused) {
            System.out.println("NoNetworkTest is left out, the system gives no empty network namespace: "
                    + interfaces.output());
        }
        assumeTrue(!refused);
        assertThat(interfaces.succeeded().output()).doesNotContain("eth").contains("lo:");
    }

    private Outcome withoutNetwork(List<String> words) {
        List<String> command = new ArrayList<>(UNSHARE);
        command.addAll(words);
        return Command.start(project.directory(), Map.of(), command).awaitEnd(DEADLINE);
    }
}
