package io.quarkiverse.migrator.deployment.hibernate;

import java.util.function.Supplier;

import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkus.builder.item.MultiBuildItem;

/**
 * The schema that the entities of one datasource need. Where nothing changed since the last build it lies in a file, which is
 * read only when somebody asks for the schema: to see that nothing changed, compare the fingerprint.
 */
public final class SchemaBuildItem extends MultiBuildItem {

    private final String datasourceName;
    private final String dbKind;
    private final String fingerprint;
    private final Supplier<EntityModel> source;
    private EntityModel model;

    /**
     * @param fingerprint differs when the schema or the hints do
     * @param source gives both, and may have to read a file for it
     */
    public SchemaBuildItem(String datasourceName, String dbKind, String fingerprint, Supplier<EntityModel> source) {
        this.datasourceName = datasourceName;
        this.dbKind = dbKind;
        this.fingerprint = fingerprint;
        this.source = source;
    }

    /** The name of the datasource, {@code <default>} for the default one. */
    public String getDatasourceName() {
        return datasourceName;
    }

    /** The database as Quarkus names it, such as {@code postgresql}. */
    public String getDbKind() {
        return dbKind;
    }

    /** A text that differs when the schema or the hints do. */
    public String getFingerprint() {
        return fingerprint;
    }

    public Schema getSchema() {
        return model().schema();
    }

    /** What the entities say of the way to the schema. */
    public Hints getHints() {
        return model().hints();
    }

    private synchronized EntityModel model() {
        if (model == null) {
            model = source.get();
        }
        return model;
    }
}
