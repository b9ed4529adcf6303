package io.quarkiverse.migrator.deployment.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.bootstrap.workspace.WorkspaceModule;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;

/** Finds the folder of the application's module. */
class SourceDirectoryProcessor {

    @BuildStep
    SourceDirectoryBuildItem find(MigratorBuildTimeConfig config, CurateOutcomeBuildItem application,
            OutputTargetBuildItem output) {
        if (config.sourceDirectory().isPresent()) {
            return new SourceDirectoryBuildItem(Optional.of(configured(config.sourceDirectory().get())));
        }
        WorkspaceModule module = application.getApplicationModel().getApplicationModule();
        if (module != null) {
            return new SourceDirectoryBuildItem(Optional.of(module.getModuleDir().toPath()));
        }
        String artifactId = application.getApplicationModel().getAppArtifact().getArtifactId();
        List<Path> roots = Stream.of("maven.multiModuleProjectDirectory", "user.dir").map(System::getProperty)
                .filter(Objects::nonNull).map(Path::of).toList();
        return new SourceDirectoryBuildItem(new ModuleFolder(artifactId).find(output.getOutputDirectory(), roots));
    }

    private static Path configured(String folder) {
        Path path = Path.of(folder).toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            throw new MigrationBuildException("quarkus.migrator.source-directory is " + folder + ", and there is no folder "
                    + path + ". Set it to the folder that holds the module's build file.");
        }
        return path;
    }
}
