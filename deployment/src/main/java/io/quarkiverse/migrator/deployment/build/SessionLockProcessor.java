package io.quarkiverse.migrator.deployment.build;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
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
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;

/**
 * Has Flyway keep its lock without a transaction where an application has scripts that run without one: PostgreSQL's
 * {@code create index concurrently} waits for all open transactions, so for Flyway's own, too.
 */
@BuildSteps(onlyIf = FlywayEnabled.class)
class SessionLockProcessor {

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void lock(SessionLockRecorder recorder, List<JdbcDataSourceBuildItem> datasources,
            List<ManagedDatasourceBuildItem> managed, FlywayBuildTimeConfig flyway,
            BuildProducer<SyntheticBeanBuildItem> beans) throws IOException {
        Set<String> ours = managed.stream().map(ManagedDatasourceBuildItem::getName).collect(toSet());
        for (JdbcDataSourceBuildItem datasource : datasources) {
            String name = datasource.getName();
            if (!DatabaseKind.isPostgreSQL(datasource.getDbKind())) {
                continue;
            }
            if (PackagedSettings.withoutTransaction(flyway.datasources().get(name).locations())) {
                beans.produce(FlywayCustomizerBean.of(name, "lock", recorder.customizer()));
            } else if (ours.contains(name)) {
                beans.produce(FlywayCustomizerBean.of(name, "lock", recorder.customizer(name)));
            }
        }
    }
}
