package io.quarkiverse.migrator.deployment.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jboss.logging.Logger;

import io.quarkiverse.migrator.deployment.hibernate.SchemaBuildItem;
import io.quarkiverse.migrator.diff.RenameException;
import io.quarkiverse.migrator.plan.BackfillException;
import io.quarkiverse.migrator.plan.Backfills;
import io.quarkiverse.migrator.state.StateException;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;
import io.quarkus.runtime.LaunchMode;

/** Compares the entities with the scripts, and writes the next script. */
@BuildSteps(onlyIf = MigratorEnabled.class)
class MigrationProcessor {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    @BuildStep
    void migrate(List<SchemaBuildItem> schemas, MigratorBuildTimeConfig config, FlywayBuildTimeConfig flyway,
            SourceDirectoryBuildItem sources, ApplicationArchivesBuildItem archives, LaunchModeBuildItem launchMode,
            BuildProducer<ScriptsBuildItem> scripts) {
        if (schemas.isEmpty()) {
            noEntity(launchMode.getLaunchMode());
            return;
        }
        Map<String, String> backfills = backfills(schemas, config);
        Map<String, String> users = new HashMap<>();
        for (SchemaBuildItem schema : schemas) {
            String datasource = schema.getDatasourceName();
            String location = ScriptFolder.first(datasource, flyway.datasources().get(datasource).locations());
            String other = users.put(location, datasource);
            if (other != null) {
                throw new MigrationBuildException(
                        "The datasources " + other + " and " + datasource + " both have their scripts in "
                                + location + ". Give one of them a folder of its own: " + ScriptFolder.setting(datasource));
            }
            Set<String> packaged = PackagedScripts.of(archives.getRootArchive(), location);
            try {
                DatasourceMigration migration = new DatasourceMigration(schema, location, sources.require(), config,
                        backfills);
                scripts.produce(migration.run(packaged));
            } catch (StateException | RenameException | BackfillException e) {
                throw new MigrationBuildException("Migrator: " + e.getMessage());
            }
        }
    }

    private static Map<String, String> backfills(List<SchemaBuildItem> schemas, MigratorBuildTimeConfig config) {
        try {
            return Backfills.ofEntries(config.backfills().orElse(List.of()),
                    schemas.stream().map(SchemaBuildItem::getSchema).toList());
        } catch (BackfillException e) {
            throw new MigrationBuildException("Migrator: " + e.getMessage());
        }
    }

    private static void noEntity(LaunchMode mode) {
        String message = "Migrator found no entity of Hibernate Reactive. Annotate a class with @Entity; if the entities are in"
                + " another module, give it a META-INF/beans.xml or a Jandex index; to build without Migrator, set"
                + " quarkus.migrator.on-change=off";
        if (mode == LaunchMode.NORMAL) {
            throw new MigrationBuildException(message);
        }
        LOG.warn(message);
    }
}
