package io.quarkiverse.migrator.deployment.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.deployment.datasource.ManagedDatasourceBuildItem;
import io.quarkiverse.migrator.runtime.flyway.CarriedScripts;
import io.quarkiverse.migrator.runtime.flyway.CarriedScriptsRecorder;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBuildItem;
import io.quarkus.flyway.deployment.FlywayEnabled;
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;

/**
 * Puts scripts into the application that its class path does not show, because this build wrote them after the resources
 * were copied.
 * <p>
 * What needs the scripts produces resources only, which packaging alone waits for: the rest of a build doesn't wait for the
 * entities to be read.
 */
@BuildSteps(onlyIf = { MigratorEnabled.class, FlywayEnabled.class })
class CarriedScriptsProcessor {

    @BuildStep
    void carry(List<ScriptsBuildItem> datasources, BuildProducer<GeneratedResourceBuildItem> generated,
            BuildProducer<NativeImageResourceBuildItem> nativeImage) throws IOException {
        for (ScriptsBuildItem datasource : datasources) {
            List<String> scripts = new ArrayList<>();
            for (SourceFile file : datasource.files()) {
                nativeImage.produce(new NativeImageResourceBuildItem(file.resource()));
                if (Thread.currentThread().getContextClassLoader().getResource(file.resource()) == null) {
                    generated.produce(new GeneratedResourceBuildItem(file.resource(), Files.readAllBytes(file.path())));
                    if (file.flyways()) {
                        scripts.add(file.resource());
                    }
                }
            }
            String carried = CarriedScripts.resource(datasource.datasource());
            nativeImage.produce(new NativeImageResourceBuildItem(carried));
            generated.produce(new GeneratedResourceBuildItem(carried,
                    new CarriedScripts(scripts).text().getBytes(UTF_8)));
        }
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void tellFlyway(CarriedScriptsRecorder recorder, List<ManagedDatasourceBuildItem> datasources,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        datasources.forEach(datasource -> beans.produce(FlywayCustomizerBean.of(datasource.getName(), "scripts",
                recorder.customizer(datasource.getName()))));
    }

    /** Has dev mode start anew when a script comes, goes or is edited. */
    @BuildStep
    void watch(List<ManagedDatasourceBuildItem> datasources, MigratorBuildTimeConfig config, FlywayBuildTimeConfig flyway,
            BuildProducer<HotDeploymentWatchedFileBuildItem> watched) {
        for (ManagedDatasourceBuildItem datasource : datasources) {
            String name = datasource.getName();
            if (DatasourceSettings.of(config, name).enabled()) {
                String folder = ScriptFolder.first(name, flyway.datasources().get(name).locations()) + "/";
                watched.produce(HotDeploymentWatchedFileBuildItem.builder()
                        .setLocationPredicate(path -> path.startsWith(folder) && path.indexOf('/', folder.length()) < 0
                                && PackagedScripts.isFlyways(path))
                        .build());
            }
        }
    }
}
