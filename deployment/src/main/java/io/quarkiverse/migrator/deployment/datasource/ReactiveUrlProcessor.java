package io.quarkiverse.migrator.deployment.datasource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkiverse.migrator.runtime.config.ReactiveUrlRecorder;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.datasource.deployment.spi.DefaultDataSourceDbKindBuildItem;
import io.quarkus.datasource.runtime.DataSourcesBuildTimeConfig;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.RuntimeConfigSetupCompleteBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.reactive.datasource.runtime.DataSourcesReactiveBuildTimeConfig;

/** Lets no reactive client meet a URL that it can't read, whether Migrator manages its datasource or not. */
class ReactiveUrlProcessor {

    // The pools that read the URL are beans
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(RuntimeConfigSetupCompleteBuildItem.class)
    @Produce(SyntheticBeansRuntimeInitBuildItem.class)
    void requireReadable(ReactiveUrlRecorder recorder, DataSourcesBuildTimeConfig datasources,
            DataSourcesReactiveBuildTimeConfig reactive, List<DefaultDataSourceDbKindBuildItem> defaultKinds,
            CurateOutcomeBuildItem application) {
        Map<String, String> kinds = new TreeMap<>();
        datasources.dataSources().forEach((name, settings) -> {
            if (reactive.dataSources().get(name).reactive().enabled()) {
                DefaultDataSourceDbKindBuildItem.resolve(settings.dbKind(), defaultKinds, true, application)
                        .ifPresent(kind -> kinds.put(name, kind));
            }
        });
        recorder.requireReadable(kinds);
    }
}
