package io.quarkiverse.migrator.deployment.datasource;

import java.util.List;

import io.quarkiverse.migrator.runtime.start.DatasourceStartRecorder;
import io.quarkus.agroal.spi.JdbcDataSourceSchemaReadyBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.RuntimeConfigSetupCompleteBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;

/** Orders what Migrator does to its datasources at start around Flyway. */
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

    private static List<String> names(List<ManagedDatasourceBuildItem> datasources) {
        return datasources.stream().map(ManagedDatasourceBuildItem::getName).toList();
    }
}
