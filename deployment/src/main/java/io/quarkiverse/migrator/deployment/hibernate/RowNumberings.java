package io.quarkiverse.migrator.deployment.hibernate;

import java.util.Optional;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.QualifiedNameParser;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.config.spi.StandardConverters;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.mapping.Table;

import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.QualifiedName;

/** Reads which row of which table a {@code TableGenerator} takes its numbers from. */
final class RowNumberings {

    private final ModelContext context;
    private final boolean lastIsStored;

    RowNumberings(ModelContext context) {
        this.context = context;
        this.lastIsStored = context.metadata().getDatabase().getServiceRegistry().requireService(ConfigurationService.class)
                .getSetting(MappingSettings.TABLE_GENERATOR_STORE_LAST_USED, StandardConverters.BOOLEAN, true);
    }

    Numbering of(QualifiedName table, String column, TableGenerator generator) {
        // What is stored is the last number in place of the next one
        int shift = lastIsStored ? 1 : 0;
        return new Numbering(table, column, context.name(source(generator)),
                context.storedWritten(generator.getValueColumnName()), generator.getIncrementSize(),
                generator.getOptimizer().getAdjustment() - shift,
                Optional.of(new Numbering.Row(context.storedWritten(generator.getSegmentColumnName()),
                        generator.getSegmentValue(), generator.getInitialValue() - shift)));
    }

    /** The table by the name that the generator knows, of which a naming strategy may have made another. */
    private Table source(TableGenerator generator) {
        QualifiedNameParser.NameParts name = QualifiedNameParser.INSTANCE.parse(generator.getTableName());
        for (Namespace namespace : context.metadata().getDatabase().getNamespaces()) {
            Table table = isIn(namespace, name) ? namespace.locateTable(name.getObjectName()) : null;
            if (table != null) {
                return table;
            }
        }
        throw new ModelException("The table " + generator.getTableName() + " of a @TableGenerator is none of the model's.");
    }

    private boolean isIn(Namespace namespace, QualifiedNameParser.NameParts name) {
        // One part before the name doesn't tell whether it is a schema or a catalog
        Identifier part = name.getSchemaName();
        return part == null ? namespace == context.metadata().getDatabase().getDefaultNamespace()
                : part.equals(namespace.getName().schema()) || part.equals(namespace.getName().catalog());
    }
}
