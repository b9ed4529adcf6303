package io.quarkiverse.migrator.deployment.hibernate;

import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkus.builder.item.MultiBuildItem;

/** The schema that the entities of one datasource need. */
public final class SchemaBuildItem extends MultiBuildItem {

    private final String datasourceName;
    private final String dbKind;
    private final Schema schema;
    private final Hints hints;

    public SchemaBuildItem(String datasourceName, String dbKind, Schema schema, Hints hints) {
        this.datasourceName = datasourceName;
        this.dbKind = dbKind;
        this.schema = schema;
        this.hints = hints;
    }

    /** The name of the datasource, {@code <default>} for the default one. */
    public String getDatasourceName() {
        return datasourceName;
    }

    /** The database as Quarkus names it, such as {@code postgresql}. */
    public String getDbKind() {
        return dbKind;
    }

    public Schema getSchema() {
        return schema;
    }

    /** What the entities say of the way to the schema. */
    public Hints getHints() {
        return hints;
    }
}
