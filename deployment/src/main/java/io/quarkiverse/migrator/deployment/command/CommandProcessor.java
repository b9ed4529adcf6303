package io.quarkiverse.migrator.deployment.command;

import java.util.List;

import io.quarkiverse.migrator.deployment.datasource.ManagedDatasourceBuildItem;
import io.quarkiverse.migrator.runtime.command.CommandModeConfigBuilder;
import io.quarkiverse.migrator.runtime.command.CommandRecorder;
import io.quarkus.agroal.spi.JdbcDataSourceSchemaReadyBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.RunTimeConfigBuilderBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.flyway.deployment.FlywayEnabled;

/** Lets a packaged application run a command in place of itself. */
@BuildSteps(onlyIf = { IsProduction.class, FlywayEnabled.class })
class CommandProcessor {

    @BuildStep
    RunTimeConfigBuilderBuildItem commandMode() {
        return new RunTimeConfigBuilderBuildItem(CommandModeConfigBuilder.class);
    }

    /** Runs once the pools are there, and before Hibernate Reactive starts and a port is opened. */
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    ServiceStartBuildItem run(CommandRecorder recorder, List<ManagedDatasourceBuildItem> datasources,
            BuildProducer<JdbcDataSourceSchemaReadyBuildItem> schemaReady) {
        List<String> names = datasources.stream().map(ManagedDatasourceBuildItem::getName).toList();
        recorder.run(names);
        schemaReady.produce(new JdbcDataSourceSchemaReadyBuildItem(names));
        return new ServiceStartBuildItem("migrator-command");
    }
}
