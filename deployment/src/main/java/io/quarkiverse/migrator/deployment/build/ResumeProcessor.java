package io.quarkiverse.migrator.deployment.build;

import java.io.IOException;
import java.util.List;

import io.quarkiverse.migrator.runtime.flyway.resume.ResumeRecorder;
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

/** Lets scripts go on where they stopped, where each statement is committed by itself. */
@BuildSteps(onlyIf = FlywayEnabled.class)
class ResumeProcessor {

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void resume(ResumeRecorder recorder, List<JdbcDataSourceBuildItem> datasources, List<ScriptsBuildItem> scripts,
            FlywayBuildTimeConfig flyway, BuildProducer<SyntheticBeanBuildItem> beans) throws IOException {
        for (JdbcDataSourceBuildItem datasource : datasources) {
            if (DatabaseKind.isMySQL(datasource.getDbKind())
                    || NonTransactionalScripts.ofPostgreSql(datasource, scripts, flyway)) {
                beans.produce(FlywayCustomizerBean.of(datasource.getName(), "resume", recorder.customizer()));
            }
        }
    }
}
