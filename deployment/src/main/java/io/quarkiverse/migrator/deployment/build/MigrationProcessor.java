package io.quarkiverse.migrator.deployment.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.Dev;
import io.quarkiverse.migrator.deployment.devmode.DevBuild;
import io.quarkiverse.migrator.deployment.devmode.DevLaunch;
import io.quarkiverse.migrator.deployment.devmode.FurtherScripts;
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
        Map<SchemaBuildItem, String> locations = locations(schemas, flyway);
        List<ScriptsBuildItem> all = DevLaunch.isDev(launchMode)
                ? inDevMode(locations, config, flyway, sources, archives, launchMode, output)
                : unlessSettled(locations, config, sources, archives, new Settled(output.getOutputDirectory()
                        .resolve("migrator/settled").resolve(launchMode.getLaunchMode().name().toLowerCase(Locale.ROOT))));
        all.forEach(scripts::produce);
    }

    private static List<ScriptsBuildItem> unlessSettled(Map<SchemaBuildItem, String> locations, MigratorBuildTimeConfig config,
            SourceDirectoryBuildItem sources, ApplicationArchivesBuildItem archives, Settled settled) {
        Supplier<String> inputs = () -> inputs(locations, config, sources, archives);
        String before = inputs.get();
        return settled.get(before).orElseGet(() -> {
            List<ScriptsBuildItem> found = migrate(locations, config, sources, archives);
            // Where a file was written the next build looks at it
            if (found.stream().allMatch(ScriptsBuildItem::settled) && inputs.get().equals(before)) {
                settled.put(before, found);
            }
            return found;
        });
    }

    private static List<ScriptsBuildItem> migrate(Map<SchemaBuildItem, String> locations, MigratorBuildTimeConfig config,
            SourceDirectoryBuildItem sources, ApplicationArchivesBuildItem archives) {
        return explained(() -> {
            List<DatasourceMigration> migrations = migrations(locations, config, sources);
            Map<DatasourceMigration, List<String>> renames = SharedRenames.of(migrations);
            return migrations.stream().map(migration -> migration.run(renames.get(migration),
                    PackagedScripts.of(archives.getRootArchive(), migration.location()))).toList();
        });
    }

    /** Dev mode keeps what it has read, so it is always asked. */
    private static List<ScriptsBuildItem> inDevMode(Map<SchemaBuildItem, String> locations, MigratorBuildTimeConfig config,
            FlywayBuildTimeConfig flyway, SourceDirectoryBuildItem sources, ApplicationArchivesBuildItem archives,
            LaunchModeBuildItem launchMode,
            OutputTargetBuildItem output) {
        return explained(() -> {
            List<DatasourceMigration> migrations = migrations(locations, config, sources);
            Map<DatasourceMigration, List<String>> renames = SharedRenames.of(migrations);
            List<ScriptsBuildItem> scripts = new ArrayList<>();
            List<DevBuild> drafted = new ArrayList<>();
            for (DatasourceMigration migration : migrations) {
                Set<String> packaged = PackagedScripts.of(archives.getRootArchive(), migration.location());
                scripts.add(migration.dev().orElse(Dev.DRAFT) != Dev.SCRIPTS ? migration.carried(packaged)
                        : migration.run(renames.get(migration), packaged));
                drafted.add(new DevBuild(migration, renames.get(migration), FurtherScripts.of(migration.location(),
                        flyway.datasources().get(migration.datasource()).locations(), output.getOutputDirectory())));
            }
            DevLaunch.session(launchMode).built(drafted, output.getOutputDirectory());
            return scripts;
        });
    }

    private static <T> T explained(Supplier<T> work) {
        try {
            return work.get();
        } catch (StateException | RenameException | BackfillException e) {
            throw new MigrationBuildException("Migrator: " + e.getMessage());
        }
    }

    /** Everything that decides whether there is anything to do. */
    private static String inputs(Map<SchemaBuildItem, String> locations, MigratorBuildTimeConfig config,
            SourceDirectoryBuildItem sources, ApplicationArchivesBuildItem archives) {
        SettledInputs inputs = new SettledInputs(config.lockTimeout());
        locations.forEach((schema, location) -> inputs.add(schema, DatasourceSettings.of(config, schema.getDatasourceName()),
                DatasourceMigration.layout(schema, location, sources.require()),
                PackagedScripts.of(archives.getRootArchive(), location)));
        return inputs.text();
    }

    /** Where the scripts of each datasource are. */
    private static Map<SchemaBuildItem, String> locations(List<SchemaBuildItem> schemas, FlywayBuildTimeConfig flyway) {
        Map<String, String> users = new HashMap<>();
        Map<SchemaBuildItem, String> locations = new LinkedHashMap<>();
        for (SchemaBuildItem schema : schemas) {
            String datasource = schema.getDatasourceName();
            String location = ScriptFolder.first(datasource, flyway.datasources().get(datasource).locations());
            String other = users.put(location, datasource);
            if (other != null) {
                throw new MigrationBuildException(
                        "The datasources " + other + " and " + datasource + " both have their scripts in "
                                + location + ". Give one of them a folder of its own: " + ScriptFolder.setting(datasource));
            }
            locations.put(schema, location);
        }
        return locations;
    }

    private static List<DatasourceMigration> migrations(Map<SchemaBuildItem, String> locations,
            MigratorBuildTimeConfig config, SourceDirectoryBuildItem sources) {
        List<SchemaBuildItem> schemas = List.copyOf(locations.keySet());
        return schemas.stream().map(schema -> {
            DatasourceSettings settings = DatasourceSettings.of(config, schema.getDatasourceName());
            return new DatasourceMigration(schema, locations.get(schema), sources.require(), settings, config.lockTimeout(),
                    backfills(schema, settings, schemas, config));
        }).toList();
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
