package io.quarkiverse.migrator.deployment.devmode;

import java.util.List;

import io.quarkiverse.migrator.deployment.build.MigratorEnabled;
import io.quarkiverse.migrator.deployment.datasource.ManagedDatasourceBuildItem;
import io.quarkiverse.migrator.deployment.start.MigratedBuildItem;
import io.quarkiverse.migrator.runtime.dev.DraftRecorder;
import io.quarkus.agroal.spi.JdbcDataSourceSchemaReadyBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.deployment.IsDevelopment;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ConsoleCommandBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.RuntimeConfigSetupCompleteBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.flyway.deployment.FlywayEnabled;

/** Lets dev mode take part in a start: before the scripts are applied, and after. */
@BuildSteps(onlyIf = { MigratorEnabled.class, FlywayEnabled.class }, onlyIfNot = IsProduction.class)
class DevModeProcessor {

    // The pools and Flyway are beans
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(RuntimeConfigSetupCompleteBuildItem.class)
    @Produce(SyntheticBeansRuntimeInitBuildItem.class)
    void makeWay(DraftRecorder recorder, List<ManagedDatasourceBuildItem> datasources, LaunchModeBuildItem launch) {
        if (DevLaunch.isDev(launch)) {
            recorder.before(launch.getLaunchMode().name(), names(datasources));
        }
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(MigratedBuildItem.class)
    ServiceStartBuildItem draft(DraftRecorder recorder, List<ManagedDatasourceBuildItem> datasources,
            LaunchModeBuildItem launch, BuildProducer<JdbcDataSourceSchemaReadyBuildItem> schemaReady) {
        if (DevLaunch.isDev(launch)) {
            recorder.after(launch.getLaunchMode().name(), names(datasources));
        }
        schemaReady.produce(new JdbcDataSourceSchemaReadyBuildItem(names(datasources)));
        return new ServiceStartBuildItem("migrator-draft");
    }

    @BuildStep(onlyIf = IsDevelopment.class)
    ConsoleCommandBuildItem terminal() {
        return new ConsoleCommandBuildItem(Terminal.command());
    }

    private static List<String> names(List<ManagedDatasourceBuildItem> datasources) {
        return datasources.stream().map(ManagedDatasourceBuildItem::getName).toList();
    }
}
