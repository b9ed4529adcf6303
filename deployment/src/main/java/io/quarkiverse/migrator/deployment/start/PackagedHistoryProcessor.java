package io.quarkiverse.migrator.deployment.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.flywaydb.core.api.migration.JavaMigration;
import org.jboss.jandex.IndexView;

import io.quarkiverse.migrator.deployment.build.FlywayCustomizerBean;
import io.quarkiverse.migrator.deployment.build.ScriptsBuildItem;
import io.quarkiverse.migrator.deployment.build.SourceFile;
import io.quarkiverse.migrator.deployment.datasource.ManagedDatasourceBuildItem;
import io.quarkiverse.migrator.runtime.start.fast.PackagedHistory;
import io.quarkus.agroal.spi.JdbcDataSourceBuildItem;
import io.quarkus.arc.deployment.SynthesisFinishedBuildItem;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBuildItem;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.flyway.deployment.FlywayEnabled;
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;
import io.quarkus.flyway.runtime.FlywayDataSourceBuildTimeConfig;
import io.quarkus.runtime.util.ClassPathUtils;

/** Finds out while building what the history of a database is that has all scripts of the application. */
@BuildSteps(onlyIf = FlywayEnabled.class)
class PackagedHistoryProcessor {

    private static final String OUTSIDE = "filesystem:";

    @BuildStep
    void find(List<ManagedDatasourceBuildItem> managed, List<JdbcDataSourceBuildItem> jdbc, FlywayBuildTimeConfig flyway,
            CombinedIndexBuildItem index, SynthesisFinishedBuildItem beans,
            BuildProducer<PackagedHistoryBuildItem> histories) {
        Optional<String> code = code(index.getIndex(), beans);
        jdbc.stream().map(JdbcDataSourceBuildItem::getName)
                .filter(name -> managed.stream().anyMatch(each -> each.getName().equals(name)))
                .map(name -> new PackagedHistoryBuildItem(name,
                        code.or(() -> settings(flyway.datasources().get(name), flyway)).orElse("")))
                .forEach(histories::produce);
    }

    /** In a resource of the application, so that nothing but packaging waits for the scripts. */
    @BuildStep(onlyIf = IsProduction.class)
    void write(List<PackagedHistoryBuildItem> histories, List<ScriptsBuildItem> scripts, FlywayBuildTimeConfig flyway,
            BuildProducer<GeneratedResourceBuildItem> generated, BuildProducer<NativeImageResourceBuildItem> nativeImage)
            throws IOException {
        for (PackagedHistoryBuildItem history : histories) {
            if (history.obstacle().isEmpty()) {
                String name = history.datasource();
                PackagedHistory packaged = PackagedFiles
                        .history(files(name, flyway.datasources().get(name).locations(), scripts));
                String resource = PackagedHistory.resource(name);
                generated.produce(new GeneratedResourceBuildItem(resource, packaged.text().getBytes(UTF_8)));
                nativeImage.produce(new NativeImageResourceBuildItem(resource));
            }
        }
    }

    /** What of the application's code only Flyway can run. */
    private static Optional<String> code(IndexView index, SynthesisFinishedBuildItem beans) {
        if (index.getAllKnownImplementors(JavaMigration.class).stream().anyMatch(each -> !Modifier.isAbstract(each.flags()))) {
            return Optional.of("there is a migration that is written in Java");
        }
        return beans.beanStream().filter(bean -> !FlywayCustomizerBean.is(bean)).filter(bean -> bean.getTypes().stream()
                .anyMatch(type -> type.name().toString().equals(FlywayConfigurationCustomizer.class.getName())))
                .firstResult()
                .map(bean -> bean.getBeanClass() + " customizes Flyway");
    }

    private static Optional<String> settings(FlywayDataSourceBuildTimeConfig config, FlywayBuildTimeConfig flyway) {
        if (config.callbacks().filter(callbacks -> !callbacks.isEmpty()).isPresent()) {
            return Optional.of("it has callbacks");
        }
        return config.locations().stream().filter(location -> folder(location).isEmpty()).findFirst()
                .map(location -> "the location " + location + " is not a folder of the application")
                .or(() -> ofAll(flyway));
    }

    /** Quarkus has Flyway look into a folder outside of the application for every datasource, whichever names it. */
    private static Optional<String> ofAll(FlywayBuildTimeConfig flyway) {
        return flyway.datasources().values().stream().flatMap(config -> config.locations().stream())
                .filter(location -> location.startsWith(OUTSIDE)).findFirst()
                .map(location -> "the location " + location + ", which another datasource has, is looked at for all of them");
    }

    private static Optional<String> folder(String location) {
        String path = location.replaceFirst("^classpath:", "").replaceAll("^/+|/+$", "");
        return path.isEmpty() || path.matches(".*[:*?].*") ? Optional.empty() : Optional.of(path);
    }

    private static Map<String, byte[]> files(String datasource, List<String> locations, List<ScriptsBuildItem> scripts)
            throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String location : locations) {
            String folder = folder(location).orElseThrow() + "/";
            ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), folder,
                    path -> read(path, folder, files));
        }
        for (ScriptsBuildItem item : scripts) {
            for (SourceFile file : item.files()) {
                if (item.datasource().equals(datasource) && file.flyways() && !files.containsKey(file.resource())) {
                    files.put(file.resource(), Files.readAllBytes(file.path()));
                }
            }
        }
        return files;
    }

    private static void read(Path root, String folder, Map<String, byte[]> files) {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder + root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(root + " can't be read", e);
        }
    }
}
