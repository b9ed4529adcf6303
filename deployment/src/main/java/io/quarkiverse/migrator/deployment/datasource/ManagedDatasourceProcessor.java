package io.quarkiverse.migrator.deployment.datasource;

import java.util.List;
import java.util.TreeSet;

import io.quarkiverse.migrator.runtime.config.DerivedJdbcConfigBuilder;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.RunTimeConfigBuilderBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.hibernate.orm.deployment.PersistenceUnitDescriptorBuildItem;

/** Finds the datasources that Migrator manages, and configures them. */
class ManagedDatasourceProcessor {

    @BuildStep
    void find(List<PersistenceUnitDescriptorBuildItem> persistenceUnits, BuildProducer<ManagedDatasourceBuildItem> managed) {
        TreeSet<String> names = new TreeSet<>();
        for (PersistenceUnitDescriptorBuildItem unit : persistenceUnits) {
            if (unit.isReactive()) {
                names.add(unit.getConfig().getDataSource().orElse(DataSourceUtil.DEFAULT_DATASOURCE_NAME));
            }
        }
        names.forEach(name -> managed.produce(new ManagedDatasourceBuildItem(name)));
    }

    @BuildStep
    RunTimeConfigBuilderBuildItem deriveJdbcUrl() {
        return new RunTimeConfigBuilderBuildItem(DerivedJdbcConfigBuilder.class);
    }

    @BuildStep
    void migrateAtStart(List<ManagedDatasourceBuildItem> datasources,
            BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        for (ManagedDatasourceBuildItem datasource : datasources) {
            defaults.produce(new RunTimeConfigurationDefaultBuildItem(
                    FlywaySetting.name(datasource.getName(), "migrate-at-start"), "true"));
        }
    }
}
