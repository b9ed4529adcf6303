package io.quarkiverse.migrator.deployment.datasource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkus.agroal.runtime.DataSourcesJdbcBuildTimeConfig;
import io.quarkus.agroal.spi.JdbcDataSourceBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.flyway.deployment.FlywayEnabled;
import io.quarkus.hibernate.orm.deployment.HibernateOrmConfig;
import io.quarkus.hibernate.orm.deployment.PersistenceUnitDescriptorBuildItem;
import io.quarkus.hibernate.orm.runtime.PersistenceUnitUtil;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Says in the build what would otherwise go wrong in silence. */
@BuildSteps(onlyIf = FlywayEnabled.class)
class DatasourceDiagnosisProcessor {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    @BuildStep
    void unreachableDatasources(List<ManagedDatasourceBuildItem> datasources, List<JdbcDataSourceBuildItem> jdbcDatasources,
            DataSourcesJdbcBuildTimeConfig jdbc, BuildProducer<ValidationErrorBuildItem> errors) {
        List<String> reachable = jdbcDatasources.stream().map(JdbcDataSourceBuildItem::getName).toList();
        for (ManagedDatasourceBuildItem datasource : datasources) {
            String name = datasource.getName();
            boolean migrates = ConfigProvider.getConfig()
                    .getOptionalValue(FlywaySetting.name(name, "migrate-at-start"), Boolean.class).orElse(true);
            if (migrates) {
                DatasourceDiagnosis.unreachable(name, jdbc.dataSources().get(name).jdbc().enabled(), reachable)
                        .map(ConfigurationException::new).map(ValidationErrorBuildItem::new).ifPresent(errors::produce);
            }
        }
    }

    @BuildStep
    @Produce(ServiceStartBuildItem.class)
    void blockingPersistenceUnits(HibernateOrmConfig config, List<PersistenceUnitDescriptorBuildItem> persistenceUnits) {
        List<String> configured = new ArrayList<>(config.namedPersistenceUnits().keySet());
        if (config.defaultPersistenceUnit().isAnyPropertySet()) {
            configured.add(PersistenceUnitUtil.DEFAULT_PERSISTENCE_UNIT_NAME);
        }
        DatasourceDiagnosis.notStarted(config.blocking(), configured, persistenceUnits.stream()
                .map(PersistenceUnitDescriptorBuildItem::getPersistenceUnitName).collect(Collectors.toSet()))
                .ifPresent(LOG::warn);
    }
}
