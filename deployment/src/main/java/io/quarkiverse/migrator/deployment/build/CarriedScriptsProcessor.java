package io.quarkiverse.migrator.deployment.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.runtime.flyway.CarriedScriptsRecorder;
import io.quarkus.agroal.spi.JdbcDataSourceSchemaReadyBuildItem;
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

/**
 * Puts scripts into the application that its class path does not show, because this build wrote them after the resources
 * were copied.
 */
@BuildSteps(onlyIf = { MigratorEnabled.class, FlywayEnabled.class })
class CarriedScriptsProcessor {

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void carry(CarriedScriptsRecorder recorder, List<ScriptsBuildItem> datasources,
            BuildProducer<GeneratedResourceBuildItem> generated, BuildProducer<NativeImageResourceBuildItem> nativeImage,
            BuildProducer<HotDeploymentWatchedFileBuildItem> watched, BuildProducer<SyntheticBeanBuildItem> beans,
            BuildProducer<JdbcDataSourceSchemaReadyBuildItem> schemaReady) throws IOException {
        for (ScriptsBuildItem datasource : datasources) {
            List<String> scripts = new ArrayList<>();
            for (SourceFile file : datasource.files()) {
                nativeImage.produce(new NativeImageResourceBuildItem(file.resource()));
                if (Thread.currentThread().getContextClassLoader().getResource(file.resource()) == null) {
                    generated.produce(new GeneratedResourceBuildItem(file.resource(), Files.readAllBytes(file.path())));
                    if (file.flyways()) {
                        watched.produce(new HotDeploymentWatchedFileBuildItem(file.resource()));
                        scripts.add(file.resource());
                    }
                }
            }
            if (!scripts.isEmpty()) {
                beans.produce(FlywayCustomizerBean.of(datasource.datasource(), "scripts", recorder.customizer(scripts)));
                schemaReady.produce(new JdbcDataSourceSchemaReadyBuildItem(List.of(datasource.datasource())));
            }
        }
    }
}
