package io.quarkiverse.migrator.runtime.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;

import io.quarkiverse.migrator.runtime.downgrade.Downgrade;
import io.quarkiverse.migrator.runtime.drift.Difference;
import io.quarkiverse.migrator.runtime.drift.Drift;
import io.quarkiverse.migrator.runtime.history.History;
import io.quarkiverse.migrator.runtime.history.Stamp;
import io.quarkiverse.migrator.runtime.migration.DatasourceMigration;
import io.quarkiverse.migrator.runtime.migration.ScriptTexts;
import io.quarkiverse.migrator.runtime.progress.Patience;
import io.quarkiverse.migrator.sql.SqlTokens;
import io.quarkiverse.migrator.state.ScriptWriter;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;
import io.quarkus.datasource.common.runtime.DataSourceUtil;

/**
 * A datasource that commands work on.
 *
 * @param name its name, {@code <default>} for the default one
 * @param flyway its Flyway, with all that the application has set
 * @param patience how long scripts wait for locks
 */
public record CommandDatasource(String name, Flyway flyway, Patience patience) {

    /** A datasource with what holds where nothing is configured. */
    public CommandDatasource(String name, Flyway flyway) {
        this(name, flyway, Patience.DEFAULT);
    }

    /** The name by which a person calls it. */
    public String shown() {
        return DataSourceUtil.isDefault(name) ? "default" : name;
    }

    String label() {
        return DataSourceUtil.isDefault(name) ? "the default datasource" : "datasource " + name;
    }

    DatasourceMigration migration() {
        return new DatasourceMigration(name, flyway, patience);
    }

    Downgrade downgrade() {
        return new Downgrade(configuration());
    }

    Stamp stamp() {
        return new Stamp(configuration());
    }

    History history() {
        return History.read(configuration());
    }

    ScriptTexts texts() {
        return new ScriptTexts(configuration());
    }

    /** Where the database differs from the snapshot that the application was built with. */
    List<Difference> drift() {
        Set<String> own = texts().all().stream().filter(text -> !text.startsWith(ScriptWriter.SIGNATURE))
                .flatMap(text -> SqlTokens.identifiers(text).stream()).collect(Collectors.toSet());
        String home = Optional.ofNullable(configuration().getDefaultSchema())
                .or(() -> Arrays.stream(configuration().getSchemas()).findFirst()).orElse("");
        return Drift.between(snapshot(), configuration().getDataSource(), home, own);
    }

    private Snapshot snapshot() {
        String resource = snapshotResource(name);
        try (InputStream in = configuration().getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new CommandLineException("The application holds no snapshot of " + label() + " (" + resource
                        + "), so there is nothing to compare the database with. Build it with this version of Migrator, and"
                        + " without quarkus.migrator.on-change=off.");
            }
            return SnapshotCodec.read(new String(in.readAllBytes(), UTF_8), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " can't be read", e);
        }
    }

    /** Where the application holds the snapshot of a datasource. */
    public static String snapshotResource(String datasource) {
        return "META-INF/migrator/" + (DataSourceUtil.isDefault(datasource) ? "" : datasource + "/") + "schema.json";
    }

    private Configuration configuration() {
        return flyway.getConfiguration();
    }
}
