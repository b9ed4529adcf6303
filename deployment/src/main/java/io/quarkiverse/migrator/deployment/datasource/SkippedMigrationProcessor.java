package io.quarkiverse.migrator.deployment.datasource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import io.quarkus.agroal.spi.JdbcDataSourceBuildItem;
import io.quarkus.datasource.runtime.DataSourcesBuildTimeConfig;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;

/** Lets no scripts be skipped in silence. */
class SkippedMigrationProcessor {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    @BuildStep
    @Produce(ServiceStartBuildItem.class)
    void whenBuilt(ApplicationArchivesBuildItem archives, FlywayBuildTimeConfig flyway,
            DataSourcesBuildTimeConfig datasources, List<JdbcDataSourceBuildItem> jdbcDatasources,
            List<ManagedDatasourceBuildItem> managed) {
        if (!flyway.enabled()) {
            if (!managed.isEmpty()) {
                LOG.warn("The application will apply no script, because quarkus.flyway.enabled is false.");
            }
            return;
        }
        List<String> locations = Stream.concat(jdbcDatasources.stream().map(JdbcDataSourceBuildItem::getName),
                managed.stream().map(ManagedDatasourceBuildItem::getName)).distinct()
                .flatMap(name -> flyway.datasources().get(name).locations().stream()).toList();
        UnusedScripts.among(resources(archives), locations, datasources.dataSources().keySet()).forEach(LOG::warn);
    }

    private static Set<String> resources(ApplicationArchivesBuildItem archives) {
        Set<String> resources = new TreeSet<>();
        archives.getRootArchive().accept(tree -> tree.walkIfContains("db", visit -> resources.add(visit.getRelativePath("/"))));
        return resources;
    }
}
