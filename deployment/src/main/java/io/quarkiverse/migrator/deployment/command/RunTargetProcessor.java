package io.quarkiverse.migrator.deployment.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.migrator.deployment.merge.MergeCommand;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.cmd.RunCommandActionBuildItem;
import io.quarkus.deployment.pkg.PackageConfig;
import io.quarkus.deployment.pkg.PackageConfig.JarConfig.JarType;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;

/**
 * Lets {@code mvn quarkus:run -Dquarkus.migrator.command=…} run a command on what was packaged before: Quarkus' own target does
 * not hand a {@code -D} of the command line on. Without a command there is no target, as Quarkus would prefer it to its own.
 */
class RunTargetProcessor {

    @BuildStep
    void target(OutputTargetBuildItem output, PackageConfig packaging, BuildProducer<RunCommandActionBuildItem> targets) {
        ConfigProvider.getConfig().getOptionalValue("quarkus.migrator.command", String.class)
                .filter(line -> !MergeCommand.isMeant(line)).ifPresent(command -> {
                    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
                    Path jar = packaging.jar().type() == JarType.UBER_JAR
                            ? output.getOutputDirectory()
                                    .resolve(output.getBaseName() + packaging.computedRunnerSuffix() + ".jar")
                            : output.getOutputDirectory().resolve("quarkus-app").resolve("quarkus-run.jar");
                    // Maven's goal adds to the list
                    List<String> words = new ArrayList<>(
                            List.of(java.toString(), "-Dquarkus.migrator.command=" + command, "-jar",
                                    jar.toAbsolutePath().toString()));
                    targets.produce(new RunCommandActionBuildItem("migrator", words, null, null, null, false));
                });
    }
}
