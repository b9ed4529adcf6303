package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.quarkiverse.migrator.deployment.build.DatasourceSettings;
import io.quarkiverse.migrator.deployment.build.MigratorBuildTimeConfig;
import io.quarkiverse.migrator.deployment.build.MigratorEnabled;
import io.quarkiverse.migrator.deployment.hibernate.cache.ModelInputs;
import io.quarkiverse.migrator.deployment.hibernate.cache.SchemaCache;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;
import io.quarkus.hibernate.orm.deployment.JpaModelBuildItem;
import io.quarkus.hibernate.orm.deployment.PersistenceUnitDescriptorBuildItem;
import io.quarkus.hibernate.orm.deployment.integration.HibernateOrmIntegrationStaticConfiguredBuildItem;
import io.quarkus.hibernate.orm.runtime.integration.HibernateOrmIntegrationStaticDescriptor;

/** Reads the schema that the entities of each datasource need. */
@BuildSteps(onlyIf = MigratorEnabled.class)
class SchemaProcessor {

    @BuildStep
    void read(List<PersistenceUnitDescriptorBuildItem> units, Optional<JpaModelBuildItem> model,
            List<HibernateOrmIntegrationStaticConfiguredBuildItem> integrations, ApplicationArchivesBuildItem archives,
            CurateOutcomeBuildItem application, OutputTargetBuildItem output, LaunchModeBuildItem launchMode,
            MigratorBuildTimeConfig config,
            BuildProducer<SchemaBuildItem> schemas) {
        List<PersistenceUnitDescriptorBuildItem> reactive = units.stream().filter(SchemaProcessor::hasReactiveEntities)
                .filter(unit -> DatasourceSettings.of(config, UnitReader.datasource(unit.getConfig())).enabled()).toList();
        if (reactive.isEmpty()) {
            return;
        }
        Set<String> packages = model.map(JpaModelBuildItem::getAllModelPackageNames).orElse(Set.of());
        Map<String, List<HibernateOrmIntegrationStaticDescriptor>> integrationsOfUnits = HibernateOrmIntegrationStaticConfiguredBuildItem
                .collectDescriptors(integrations);
        SchemaCache cache = new SchemaCache(output.getOutputDirectory().resolve("migrator/model")
                .resolve(launchMode.getLaunchMode().name().toLowerCase(Locale.ROOT)));
        UnitReader reader = new UnitReader(ModelInputs.of(archives, application.getApplicationModel()), cache, packages);
        Map<String, List<UnitModel>> datasources = new TreeMap<>();
        for (PersistenceUnitDescriptorBuildItem unit : reactive) {
            UnitModel read = reader.read(unit.asOutputPersistenceUnitDefinition(
                    integrationsOfUnits.getOrDefault(unit.getPersistenceUnitName(), List.of())));
            datasources.computeIfAbsent(read.datasource(), name -> new ArrayList<>()).add(read);
        }
        datasources.values().forEach(read -> schemas.produce(schema(read)));
    }

    private static SchemaBuildItem schema(List<UnitModel> units) {
        UnitModel first = units.get(0);
        return new SchemaBuildItem(first.datasource(), first.dialect().name(),
                units.stream().map(UnitModel::fingerprint).collect(joining(" ")), () -> together(units));
    }

    private static EntityModel together(List<UnitModel> units) {
        DatasourceSchema schema = units.stream().map(UnitModel::schema).reduce(DatasourceSchema::and).orElseThrow();
        return new EntityModel(schema.schema(), schema.hints());
    }

    private static boolean hasReactiveEntities(PersistenceUnitDescriptorBuildItem unit) {
        return unit.isReactive() && (!unit.getConfig().getEntityClassNames().isEmpty() || unit.hasXmlMappings());
    }
}
