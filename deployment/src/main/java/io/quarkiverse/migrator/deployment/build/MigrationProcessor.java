package io.quarkiverse.migrator.deployment.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jboss.logging.Logger;

import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.Dev;
import io.quarkiverse.migrator.deployment.devmode.DevBuild;
import io.quarkiverse.migrator.deployment.devmode.DevLaunch;
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
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;
import io.quarkus.runtime.LaunchMode;

/** Compares the entities with the scripts, and writes the next script. */
@BuildSteps(onlyIf = MigratorEnabled.class)
class MigrationProcessor {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    @BuildStep
    void migrate(List<SchemaBuildItem> schemas, MigratorBuildTimeConfig config, FlywayBuildTimeConfig flyway,
            SourceDirectoryBuildItem sources, ApplicationArchivesBuildItem archives, LaunchModeBuildItem launchMode,
            OutputTargetBuildItem output, BuildProducer<ScriptsBuildItem> scripts) {
        if (schemas.isEmpty()) {
            noEntity(launchMode.getLaunchMode());
            return;
        }
        try {
            List<DatasourceMigration> migrations = migrations(schemas, config, flyway, sources);
            Map<DatasourceMigration, List<String>> renames = SharedRenames.of(migrations);
            boolean dev = DevLaunch.isDev(launchMode);
            List<DevBuild> drafted = new ArrayList<>();
            for (DatasourceMigration migration : migrations) {
                Set<String> packaged = PackagedScripts.of(archives.getRootArchive(), migration.location());
                if (dev && migration.dev().orElse(Dev.DRAFT) != Dev.SCRIPTS) {
                    scripts.produce(migration.carried(packaged));
                } else {
                    scripts.produce(migration.run(renames.get(migration), packaged));
                }
                drafted.add(new DevBuild(migration, renames.get(migration)));
            }
            if (dev) {
                DevLaunch.session(launchMode).built(drafted, output.getOutputDirectory());
            }
        } catch (StateException | RenameException | BackfillException e) {
            throw new MigrationBuildException("Migrator: " + e.getMessage());
        }
    }

    private static List<DatasourceMigration> migrations(List<SchemaBuildItem> schemas, MigratorBuildTimeConfig config,
            FlywayBuildTimeConfig flyway, SourceDirectoryBuildItem sources) {
        Map<String, String> users = new HashMap<>();
        List<DatasourceMigration> migrations = new ArrayList<>();
        for (SchemaBuildItem schema : schemas) {
            String datasource = schema.getDatasourceName();
            String location = ScriptFolder.first(datasource, flyway.datasources().get(datasource).locations());
            String other = users.put(location, datasource);
            if (other != null) {
                throw new MigrationBuildException(
                        "The datasources " + other + " and " + datasource + " both have their scripts in "
                                + location + ". Give one of them a folder of its own: " + ScriptFolder.setting(datasource));
            }
            DatasourceSettings settings = DatasourceSettings.of(config, datasource);
            migrations.add(new DatasourceMigration(schema, location, sources.require(), settings, config.lockTimeout(),
                    backfills(schema, settings, schemas, config)));
        }
        return migrations;
    }

    /** What existing rows get; an entry without the name of a datasource may mean a column of any that has none of its own. */
    private static Map<String, String> backfills(SchemaBuildItem schema, DatasourceSettings settings,
            List<SchemaBuildItem> schemas, MigratorBuildTimeConfig config) {
        List<SchemaBuildItem> meant = settings.sharesBackfills()
                ? schemas.stream().filter(each -> DatasourceSettings.of(config, each.getDatasourceName()).sharesBackfills())
                        .toList()
                : List.of(schema);
        return Backfills.ofEntries(settings.backfills(), meant.stream().map(SchemaBuildItem::getSchema).toList());
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
