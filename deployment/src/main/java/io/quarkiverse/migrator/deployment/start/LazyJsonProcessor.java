package io.quarkiverse.migrator.deployment.start;

import java.util.List;

import org.hibernate.cfg.MappingSettings;

import io.quarkiverse.migrator.runtime.json.LazyJsonRecorder;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.flyway.deployment.FlywayEnabled;
import io.quarkus.hibernate.orm.deployment.HibernateOrmConfig;
import io.quarkus.hibernate.orm.deployment.PersistenceUnitDescriptorBuildItem;
import io.quarkus.hibernate.orm.deployment.integration.HibernateOrmIntegrationRuntimeConfiguredBuildItem;

/** Spares the start of an application that does not use Jackson the mapper that Hibernate makes because Flyway brings it. */
@BuildSteps(onlyIf = FlywayEnabled.class)
class LazyJsonProcessor {

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void giveHibernate(LazyJsonRecorder recorder, Capabilities capabilities, HibernateOrmConfig config,
            List<PersistenceUnitDescriptorBuildItem> units,
            BuildProducer<HibernateOrmIntegrationRuntimeConfiguredBuildItem> integrations) {
        if (capabilities.isPresent(Capability.JACKSON)) {
            return;
        }
        for (PersistenceUnitDescriptorBuildItem unit : units) {
            // One of persistence.xml may have properties of its own
            if (unit.isReactive() && !unit.isFromPersistenceXml() && !hasOwn(config, unit.getPersistenceUnitName())) {
                integrations.produce(
                        new HibernateOrmIntegrationRuntimeConfiguredBuildItem("migrator", unit.getPersistenceUnitName())
                                .setInitListener(recorder.listener()));
            }
        }
    }

    private static boolean hasOwn(HibernateOrmConfig config, String unit) {
        return config.persistenceUnits().get(unit).unsupportedProperties().containsKey(MappingSettings.JSON_FORMAT_MAPPER);
    }
}
