package io.quarkiverse.migrator.deployment.build;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

import io.quarkiverse.migrator.deployment.datasource.ManagedDatasourceBuildItem;
import io.quarkiverse.migrator.runtime.flyway.SessionLockRecorder;
import io.quarkus.agroal.spi.JdbcDataSourceBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.datasource.common.runtime.DatabaseKind;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.flyway.deployment.FlywayEnabled;

/** Has Flyway keep its lock on PostgreSQL for a session, so that a script and its row in the history are one transaction. */
@BuildSteps(onlyIf = FlywayEnabled.class)
class SessionLockProcessor {

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void lock(SessionLockRecorder recorder, List<JdbcDataSourceBuildItem> datasources,
            List<ManagedDatasourceBuildItem> managed, BuildProducer<SyntheticBeanBuildItem> beans) {
        Set<String> ours = managed.stream().map(ManagedDatasourceBuildItem::getName).collect(toSet());
        datasources.stream()
                .filter(datasource -> ours.contains(datasource.getName()) && DatabaseKind.isPostgreSQL(datasource.getDbKind()))
                .forEach(datasource -> beans
                        .produce(FlywayCustomizerBean.of(datasource.getName(), "lock", recorder.customizer())));
    }
}
