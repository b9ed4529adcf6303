package io.quarkiverse.migrator.deployment.start;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkiverse.migrator.deployment.datasource.ManagedDatasourceBuildItem;
import io.quarkiverse.migrator.runtime.health.MigrationStates;
import io.quarkiverse.migrator.runtime.start.FlywayActiveConfigBuilder;
import io.quarkiverse.migrator.runtime.start.FlywayActiveInterceptor;
import io.quarkiverse.migrator.runtime.start.MigrationStartRecorder;
import io.quarkus.agroal.spi.JdbcDataSourceSchemaReadyBuildItem;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.InitTaskCompletedBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigBuilderBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.RuntimeConfigSetupCompleteBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.flyway.deployment.FlywayEnabled;
import io.quarkus.runtime.LaunchMode;

/** Has the application apply its scripts at start, in place of Flyway's own start. */
@BuildSteps(onlyIf = FlywayEnabled.class)
class MigrationStartProcessor {

    @BuildStep
    void inPlaceOfFlyway(List<ManagedDatasourceBuildItem> datasources,
            BuildProducer<RunTimeConfigBuilderBuildItem> builders,
            BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        builders.produce(new RunTimeConfigBuilderBuildItem(FlywayActiveConfigBuilder.class));
        names(datasources).forEach(name -> defaults
                .produce(new RunTimeConfigurationDefaultBuildItem(FlywayActiveInterceptor.MANAGED + name, "true")));
    }

    // The pools that read the URL are beans
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(RuntimeConfigSetupCompleteBuildItem.class)
    @Produce(SyntheticBeansRuntimeInitBuildItem.class)
    void requireUrls(MigrationStartRecorder recorder, List<ManagedDatasourceBuildItem> datasources) {
        recorder.requireUrls(names(datasources));
    }

    @BuildStep
    AdditionalBeanBuildItem states() {
        return AdditionalBeanBuildItem.unremovableOf(MigrationStates.class);
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(BeanContainerBuildItem.class)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    MigratedBuildItem migrate(MigrationStartRecorder recorder, List<ManagedDatasourceBuildItem> managed,
            List<PackagedHistoryBuildItem> histories, LaunchModeBuildItem launchMode) {
        Map<String, String> obstacles = new TreeMap<>();
        histories.forEach(history -> obstacles.put(history.datasource(), history.obstacle()));
        recorder.migrate(obstacles, launchMode.getLaunchMode() == LaunchMode.NORMAL);
        recorder.reportSkipped(names(managed));
        return new MigratedBuildItem();
    }

    /** Hibernate Reactive starts after it; and Quarkus' Dev Services leave the schema alone. */
    @BuildStep
    void ready(MigratedBuildItem migrated, List<ManagedDatasourceBuildItem> datasources,
            BuildProducer<JdbcDataSourceSchemaReadyBuildItem> schema, BuildProducer<InitTaskCompletedBuildItem> initialised,
            BuildProducer<ServiceStartBuildItem> services) {
        schema.produce(new JdbcDataSourceSchemaReadyBuildItem(names(datasources)));
        initialised.produce(new InitTaskCompletedBuildItem("migrator"));
        services.produce(new ServiceStartBuildItem("migrator"));
    }

    private static List<String> names(List<ManagedDatasourceBuildItem> datasources) {
        return datasources.stream().map(ManagedDatasourceBuildItem::getName).toList();
    }
}
