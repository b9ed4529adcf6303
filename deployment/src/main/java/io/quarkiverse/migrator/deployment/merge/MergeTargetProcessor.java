package io.quarkiverse.migrator.deployment.merge;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.migrator.deployment.build.ScriptFolder;
import io.quarkiverse.migrator.deployment.build.SourceDirectoryBuildItem;
import io.quarkiverse.migrator.state.Layout;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.cmd.RunCommandActionBuildItem;
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;

/** Lets {@code mvn quarkus:run -Dquarkus.migrator.command=merge} work on the sources, whatever state the entities are in. */
class MergeTargetProcessor {

    private static final String SNAPSHOT = "schema.json";

    @BuildStep
    void target(SourceDirectoryBuildItem sources, FlywayBuildTimeConfig flyway,
            BuildProducer<RunCommandActionBuildItem> targets) {
        if (!MergeCommand.isAsked()) {
            return;
        }
        String line = ConfigProvider.getConfig().getValue(MergeCommand.SETTING, String.class);
        Path base = sources.require();
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath(), MergeMain.class.getName(), line, base.toString()));
        for (String datasource : datasources(base)) {
            String name = datasource.isEmpty() ? DataSourceUtil.DEFAULT_DATASOURCE_NAME : datasource;
            words.add(ScriptFolder.first(name, flyway.datasources().get(name).locations()));
            words.add(datasource);
        }
        targets.produce(new RunCommandActionBuildItem("migrator", words, null, null, null, false));
    }

    /** The names of the datasources that have a snapshot, empty for the default one. */
    private static List<String> datasources(Path base) {
        Path state = Layout.of(base, "db/migration", "").snapshot().getParent();
        if (!Files.isDirectory(state)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(state)) {
            return Stream.concat(Stream.of(state), folders.sorted())
                    .filter(folder -> Files.isRegularFile(folder.resolve(SNAPSHOT)))
                    .map(folder -> folder.equals(state) ? "" : folder.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return Stream.of(MergeMain.class, Layout.class, ObjectMapper.class, JsonFactory.class, JsonProperty.class)
                .map(type -> {
                    try {
                        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                }).distinct().collect(Collectors.joining(File.pathSeparator));
    }
}
