package io.quarkiverse.migrator.deployment.build;

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

/**
 * Lets scripts go on where they stopped, where the database commits each statement that changes the structure. A script that
 * PostgreSQL runs without a transaction is none of them: it can be run again from its beginning.
 */
@BuildSteps(onlyIf = FlywayEnabled.class)
class ResumeProcessor {

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void resume(ResumeRecorder recorder, List<JdbcDataSourceBuildItem> datasources,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        datasources.stream().filter(datasource -> DatabaseKind.isMySQL(datasource.getDbKind()))
                .map(JdbcDataSourceBuildItem::getName)
                .forEach(name -> beans.produce(FlywayCustomizerBean.of(name, "resume", recorder.customizer())));
    }
}
