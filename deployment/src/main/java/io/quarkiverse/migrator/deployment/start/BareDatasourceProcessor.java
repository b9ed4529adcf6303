package io.quarkiverse.migrator.deployment.start;

import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.DotName;

import io.quarkiverse.migrator.deployment.datasource.ManagedDatasourceBuildItem;
import io.quarkiverse.migrator.runtime.config.BareDatasource;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.flyway.deployment.FlywayEnabled;
import io.quarkus.hibernate.orm.deployment.PersistenceUnitDescriptorBuildItem;
import io.quarkus.maven.dependency.ResolvedDependency;

/** Spares the pool and Flyway's beans of datasources that nothing but their migrations uses over JDBC. */
@BuildSteps(onlyIf = { IsProduction.class, FlywayEnabled.class })
class BareDatasourceProcessor {

    private static final List<String> JDBC = List.of("org.flywaydb.core.Flyway", "io.quarkus.flyway.runtime.FlywayContainer",
            "io.quarkus.flyway.runtime.FlywayContainerUtil", "io.agroal.api.AgroalDataSource",
            "io.quarkus.agroal.runtime.AgroalDataSourceUtil", "javax.sql.DataSource");
    /** Extensions that need a pool are known by what they depend on. */
    private static final List<String> OWN = List.of("io.quarkus.", "io.quarkiverse.migrator.runtime.", "org.flywaydb.",
            "io.agroal.", "org.hibernate.", "org.postgresql.", "com.mysql.", "com.arjuna.", "org.jboss.");
    /** The extensions that need a pool for nothing but Flyway. */
    private static final Set<String> WITHOUT_A_POOL = Set.of("quarkus-flyway", "quarkus-hibernate-orm",
            "quarkus-hibernate-reactive");
    private static final Set<String> OF_THE_URL = Set.of("url", "min-size", "max-size", "initial-size");

    @BuildStep
    void mark(List<ManagedDatasourceBuildItem> datasources, List<PersistenceUnitDescriptorBuildItem> units,
            CombinedIndexBuildItem index, BeanDiscoveryFinishedBuildItem beans, CurateOutcomeBuildItem application,
            BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        boolean used = units.stream().anyMatch(unit -> !unit.isReactive()) || isInjected(beans) || isUsed(index)
                || isNeeded(application.getApplicationModel());
        datasources.stream().map(ManagedDatasourceBuildItem::getName).filter(name -> !used && !isConfigured(name))
                .forEach(name -> defaults
                        .produce(new RunTimeConfigurationDefaultBuildItem(BareDatasource.MARK + name, "true")));
    }

    private static boolean isInjected(BeanDiscoveryFinishedBuildItem beans) {
        return beans.getInjectionPoints().stream()
                .filter(point -> point.getTargetBean().map(bean -> !isOwn(bean.getBeanClass().toString())).orElse(true))
                .map(point -> point.getRequiredType().toString()).anyMatch(type -> JDBC.stream().anyMatch(type::contains));
    }

    private static boolean isUsed(CombinedIndexBuildItem index) {
        return JDBC.stream().flatMap(name -> index.getIndex().getKnownUsers(DotName.createSimple(name)).stream())
                .anyMatch(user -> !isOwn(user.name().toString()));
    }

    private static boolean isOwn(String className) {
        return OWN.stream().anyMatch(className::startsWith);
    }

    /** Whether the application or another extension of it asks for a pool. */
    private static boolean isNeeded(ApplicationModel application) {
        return application.getRuntimeDependencies().stream().filter(dependency -> !isWithoutAPool(dependency.getArtifactId()))
                .anyMatch(BareDatasourceProcessor::usesAgroal) || usesAgroal(application.getAppArtifact());
    }

    private static boolean isWithoutAPool(String artifactId) {
        return WITHOUT_A_POOL.contains(artifactId) || artifactId.startsWith("quarkus-jdbc-")
                || artifactId.startsWith("quarkus-migrator") || artifactId.startsWith("quarkus-flyway-")
                || artifactId.startsWith("quarkus-agroal");
    }

    private static boolean usesAgroal(ResolvedDependency dependency) {
        return dependency.getDependencies().stream().anyMatch(each -> each.getArtifactId().equals("quarkus-agroal"));
    }

    /** Whether something is set for connections that a single one would not have. */
    private static boolean isConfigured(String datasource) {
        List<String> prefixes = DataSourceUtil.isDefault(datasource) ? List.of("quarkus.datasource.jdbc.")
                : List.of("quarkus.datasource." + datasource + ".jdbc.", "quarkus.datasource.\"" + datasource + "\".jdbc.");
        Config config = ConfigProvider.getConfig();
        for (String name : config.getPropertyNames()) {
            boolean ofConnections = prefixes.stream().anyMatch(
                    prefix -> name.startsWith(prefix) && !OF_THE_URL.contains(name.substring(prefix.length())));
            // Defaults have names, too
            if (ofConnections && config.getConfigValue(name).getSourceOrdinal() > 0) {
                return true;
            }
        }
        return false;
    }
}
