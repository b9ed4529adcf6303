package io.quarkiverse.migrator.deployment.hibernate;

import java.util.Optional;
import java.util.Set;

import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkiverse.migrator.deployment.build.MigrationBuildException;
import io.quarkiverse.migrator.deployment.hibernate.cache.KeptModel;
import io.quarkiverse.migrator.deployment.hibernate.cache.ModelInputs;
import io.quarkiverse.migrator.deployment.hibernate.cache.SchemaCache;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDefinition;
import io.quarkus.hibernate.orm.runtime.recording.RecordedConfig;

/** Reads the schema of a persistence unit, from what was kept if nothing changed since. */
final class UnitReader {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final ModelInputs inputs;
    private final SchemaCache cache;
    private final Set<String> packages;

    /**
     * @param inputs what the models depend on
     * @param cache what was kept
     * @param packages which of the managed names are packages
     */
    UnitReader(ModelInputs inputs, SchemaCache cache, Set<String> packages) {
        this.inputs = inputs;
        this.cache = cache;
        this.packages = packages;
    }

    UnitModel read(QuarkusPersistenceUnitDefinition unit) {
        String datasource = datasource(unit.getConfig());
        Dialect dialect = dialect(datasource, unit.getConfig());
        String whole = inputs.whole(unit);
        Optional<KeptModel> kept = cache.get(unit.getName());
        if (kept.isPresent() && kept.get().whole().equals(whole)) {
            LOG.debugf("Persistence unit %s is as it was, as is all of the application", unit.getName());
            return new UnitModel(unit.getName(), datasource, dialect, kept.get().relevant(), kept.get()::model);
        }
        String relevant = inputs.relevant(unit, packages);
        if (kept.isPresent() && kept.get().relevant().equals(relevant)) {
            LOG.debugf("Persistence unit %s is as it was", unit.getName());
            cache.put(unit.getName(), kept.get().seen(whole));
            return new UnitModel(unit.getName(), datasource, dialect, relevant, kept.get()::model);
        }
        LOG.debugf("Persistence unit %s is read", unit.getName());
        EntityModel read = read(unit, dialect);
        cache.put(unit.getName(), whole, relevant, dialect.name(), read);
        return new UnitModel(unit.getName(), datasource, dialect, relevant, () -> read);
    }

    static String datasource(RecordedConfig config) {
        return config.getDataSource().orElse(DataSourceUtil.DEFAULT_DATASOURCE_NAME);
    }

    private static Dialect dialect(String datasource, RecordedConfig config) {
        String kind = config.getSupportedDBkind().or(config::getDbKind).orElse("");
        return Dialects.of(kind).orElseThrow(() -> new MigrationBuildException("Datasource " + datasource + " has the db-kind "
                + kind + ", for which Migrator writes no scripts; it does for " + String.join(", ", Dialects.names())
                + ". To build without Migrator, set quarkus.migrator.on-change=off"));
    }

    private EntityModel read(QuarkusPersistenceUnitDefinition unit, Dialect dialect) {
        try (BootModel model = BootModel.of(unit, packages)) {
            return SchemaReader.readModel(model.metadata(), dialect);
        } catch (RuntimeException e) {
            if (!refuses(e)) {
                throw e;
            }
            LOG.debug("Hibernate's own report", e);
            throw new MigrationBuildException("The entities of persistence unit " + unit.getName()
                    + " can't be mapped: " + Reasons.of(e));
        }
    }

    /** Whether that is Hibernate's or our answer to a mapping, and no defect of either. */
    private static boolean refuses(RuntimeException thrown) {
        return thrown instanceof ModelException || thrown instanceof PersistenceException
                || thrown.getClass().getName().startsWith("org.hibernate.models.");
    }
}
