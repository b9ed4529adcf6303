package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

import io.quarkiverse.migrator.dialect.Names;
import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * What each aspect of the reading needs: Hibernate's model, and how the database will show its names.
 *
 * @param metadata the model
 * @param hibernate Hibernate's dialect
 * @param sql how Hibernate qualifies names in statements
 * @param names how the database treats names
 */
record ModelContext(Metadata metadata, Dialect hibernate, SqlStringGenerationContext sql, Names names) {

    static ModelContext of(Metadata metadata, Names names) {
        Database database = metadata.getDatabase();
        SqlStringGenerationContext sql = SqlStringGenerationContextImpl.fromConfigurationMap(database.getJdbcEnvironment(),
                database, database.getServiceRegistry().requireService(ConfigurationService.class).getSettings());
        return new ModelContext(metadata, database.getDialect(), sql, names);
    }

    QualifiedName name(Table table) {
        // Without making Hibernate's own qualified name, which puts the text together
        return new QualifiedName(namespace(table.getCatalogIdentifier(), table.getSchemaIdentifier()),
                stored(table.getNameIdentifier()));
    }

    QualifiedName name(org.hibernate.boot.model.relational.QualifiedName name) {
        return new QualifiedName(namespace(name.getCatalogName(), name.getSchemaName()), stored(name.getObjectName()));
    }

    /** The namespace that Hibernate writes before a name; empty where it writes none. */
    String namespace(Identifier catalog, Identifier schema) {
        Identifier namespace = hibernate.canCreateSchema() ? sql.schemaWithDefault(schema) : sql.catalogWithDefault(catalog);
        return namespace == null ? "" : stored(namespace);
    }

    String stored(Column column) {
        return names.stored(column.getName(), column.isQuoted());
    }

    List<String> stored(List<Column> columns) {
        List<String> stored = new ArrayList<>(columns.size());
        for (Column column : columns) {
            stored.add(stored(column));
        }
        return stored;
    }

    String stored(Identifier identifier) {
        return names.stored(identifier.getText(), identifier.isQuoted());
    }

    /** The stored form of a name as Hibernate writes it into a statement, with or without quotes. */
    String storedWritten(String written) {
        String text = written.strip();
        boolean quoted = Identifier.isQuoted(text);
        return names.stored(quoted ? Identifier.unQuote(text) : text, quoted);
    }
}
