package io.quarkiverse.migrator.deployment.datasource;

import java.util.List;

import io.quarkiverse.migrator.runtime.start.DatasourceStartRecorder;
import io.quarkus.agroal.spi.JdbcDataSourceSchemaReadyBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.RuntimeConfigSetupCompleteBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.flyway.deployment.FlywayEnabled;

/** Orders what Migrator does to its datasources at start around Flyway. */
@BuildSteps(onlyIf = FlywayEnabled.class)
class DatasourceStartProcessor {

    // The pools that read the URL are beans
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(RuntimeConfigSetupCompleteBuildItem.class)
    @Produce(SyntheticBeansRuntimeInitBuildItem.class)
    void requireUrls(DatasourceStartRecorder recorder, List<ManagedDatasourceBuildItem> datasources) {
        recorder.requireUrls(names(datasources));
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(JdbcDataSourceSchemaReadyBuildItem.class)
    ServiceStartBuildItem releaseConnections(DatasourceStartRecorder recorder,
            List<ManagedDatasourceBuildItem> datasources) {
        recorder.releaseConnections(names(datasources));
        return new ServiceStartBuildItem("migrator");
    }

    /** Keeps Quarkus' Dev Services from letting Hibernate create the schema. */
    @BuildStep
    JdbcDataSourceSchemaReadyBuildItem ownSchema(List<ManagedDatasourceBuildItem> datasources) {
        return new JdbcDataSourceSchemaReadyBuildItem(names(datasources));
    }

    private static List<String> names(List<ManagedDatasourceBuildItem> datasources) {
        return datasources.stream().map(ManagedDatasourceBuildItem::getName).toList();
    }
}
