package io.quarkiverse.migrator.deployment.devmode;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkiverse.migrator.runtime.command.CommandDatasource;
import io.quarkiverse.migrator.runtime.flyway.SessionLockCustomizer;
import io.quarkiverse.migrator.runtime.flyway.resume.ResumingCallback;
import io.quarkiverse.migrator.state.Layout;

/**
 * Where the dev database of a datasource is, and how Flyway treats it. Dev mode has connections of its own, so that it needs no
 * application that runs.
 */
final class DevAddress {

    private final Map<String, String> news;

    DevAddress(Map<String, String> news) {
        this.news = Map.copyOf(news);
    }

    /** Whether Dev Services started the database. */
    boolean isDevService() {
        return Boolean.parseBoolean(news.get("dev-service"));
    }

    /** A connection whose default schema is that of Flyway's history. */
    Connection open(DevBuild build) throws SQLException {
        Connection connection = flyway(build).getConfiguration().getDataSource().getConnection();
        Optional<String> schema = schema();
        if (schema.isPresent() && !connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
            connection.setSchema(schema.get());
        }
        return connection;
    }

    /** The schema that a setting of Flyway's names. */
    Optional<String> schema() {
        return Optional.ofNullable(news.get("flyway.default-schema"))
                .or(() -> Optional.ofNullable(news.get("flyway.schemas")).map(all -> all.split(",")[0].strip()));
    }

    /** Flyway with the scripts as they lie in the sources. */
    Flyway flyway(DevBuild build) {
        return configuration(build).load();
    }

    /** The same, and it may empty the database. */
    Flyway emptying(DevBuild build) {
        return configuration(build).cleanDisabled(false).load();
    }

    private FluentConfiguration configuration(DevBuild build) {
        Layout layout = build.layout();
        ClassLoader classes = new SourceResources(layout, news.get("datasource"), DevAddress.class.getClassLoader());
        FluentConfiguration flyway = Flyway.configure(classes)
                .dataSource(news.get("url"), news.get("username"), news.get("password"))
                .locations(Files.isDirectory(layout.scripts()) ? new String[] { "filesystem:" + layout.scripts() }
                        : new String[0]);
        flyway.resourceProvider(new SourceScripts(layout.base().resolve("src/main/resources"), layout.scripts(),
                build.further()));
        setting("table").ifPresent(flyway::table);
        setting("default-schema").ifPresent(flyway::defaultSchema);
        setting("schemas").ifPresent(all -> flyway.schemas(all.split("\\s*,\\s*")));
        setting("init-sql").ifPresent(flyway::initSql);
        setting("out-of-order").ifPresent(value -> flyway.outOfOrder(Boolean.parseBoolean(value)));
        setting("validate-on-migrate").ifPresent(value -> flyway.validateOnMigrate(Boolean.parseBoolean(value)));
        setting("baseline-on-migrate").ifPresent(value -> flyway.baselineOnMigrate(Boolean.parseBoolean(value)));
        setting("baseline-version").ifPresent(flyway::baselineVersion);
        setting("ignore-migration-patterns").ifPresent(all -> flyway.ignoreMigrationPatterns(all.split("\\s*,\\s*")));
        setting("placeholder-replacement").ifPresent(value -> flyway.placeholderReplacement(Boolean.parseBoolean(value)));
        setting("placeholder-prefix").ifPresent(flyway::placeholderPrefix);
        setting("placeholder-suffix").ifPresent(flyway::placeholderSuffix);
        Map<String, String> placeholders = new HashMap<>();
        news.forEach((key, value) -> {
            if (key.startsWith("placeholder.")) {
                placeholders.put(key.substring("placeholder.".length()), value);
            }
        });
        flyway.placeholders(placeholders);
        if (news.get("url").startsWith("jdbc:postgresql")) {
            new SessionLockCustomizer().customize(flyway);
        } else {
            flyway.callbacks(new ResumingCallback());
        }
        return flyway;
    }

    private Optional<String> setting(String key) {
        return Optional.ofNullable(news.get("flyway." + key));
    }

    /** Shows the snapshot of the sources as the application shows its own. */
    private static final class SourceResources extends ClassLoader {

        private final Layout layout;
        private final String resource;

        SourceResources(Layout layout, String datasource, ClassLoader parent) {
            super(parent);
            this.layout = layout;
            this.resource = CommandDatasource.snapshotResource(datasource);
        }

        @Override
        public URL getResource(String name) {
            Path file = layout.snapshot();
            if (name.equals(resource) && Files.isRegularFile(file)) {
                try {
                    return file.toUri().toURL();
                } catch (MalformedURLException e) {
                    throw new IllegalStateException(e);
                }
            }
            return super.getResource(name);
        }
    }
}
