package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;

import io.quarkiverse.migrator.deployment.hibernate.AnyReader.AnyColumn;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.View;

/** Reads the schema that Hibernate would create from its boot model, with the names that the database would show. */
public final class SchemaReader {

    private final ModelContext context;
    private final ExportFilter filter;
    private final ImplicitNames implicit;
    private final TypeReader types;
    private final List<AnyColumn> anyColumns;

    private SchemaReader(ModelContext context) {
        this.context = context;
        this.filter = ExportFilter.of(context.metadata());
        this.implicit = new ImplicitNames(context.names());
        this.types = TypeReader.read(context, filter);
        this.anyColumns = AnyReader.read(context);
    }

    /**
     * The schema of a model.
     *
     * @param metadata the model, validated
     * @param dialect the database's dialect
     */
    public static Schema read(Metadata metadata, Dialect dialect) {
        return new SchemaReader(ModelContext.of(metadata, dialect.names())).read();
    }

    /**
     * The schema of a model, with what the database adds to it, and what the entities say of the way to it.
     *
     * @param metadata the model, validated
     * @param dialect the database's dialect
     */
    public static EntityModel readModel(Metadata metadata, Dialect dialect) {
        ModelContext context = ModelContext.of(metadata, dialect.names());
        SchemaReader reader = new SchemaReader(context);
        Schema schema = reader.read();
        NameLimits.check(schema, dialect.names());
        ExpressionLimits.check(schema, dialect);
        return new EntityModel(dialect.completed(schema), HintReader.read(context, reader.anyColumns));
    }

    private Schema read() {
        List<String> namespaces = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<View> views = new ArrayList<>();
        // In Hibernate's own order, so that names which the database makes up come out the same
        for (Namespace namespace : context.metadata().getDatabase().getNamespaces()) {
            if (filter.includes(namespace)) {
                String name = context.namespace(namespace.getPhysicalName().catalog(), namespace.getPhysicalName().schema());
                if (!name.isEmpty()) {
                    namespaces.add(name);
                }
                sequences.addAll(sequences(namespace));
                relations(namespace, tables, views);
            }
        }
        return new Schema(namespaces, types.types(), sequences, tables, views, ObjectReader.read(context),
                NumberingReader.read(context), DiscriminatorReader.read(context, anyColumns));
    }

    private List<Sequence> sequences(Namespace namespace) {
        List<Sequence> sequences = new ArrayList<>();
        namespace.getSequences().forEach(sequence -> {
            if (filter.includes(sequence)) {
                sequences.add(SequenceReader.read(context, sequence));
            }
        });
        sequences.forEach(sequence -> implicit.relation(sequence.name()));
        return sequences;
    }

    private void relations(Namespace namespace, List<Table> tables, List<View> views) {
        TableReader reader = new TableReader(context, types, implicit);
        for (org.hibernate.mapping.Table table : namespace.getTables()) {
            if (table.isPhysicalTable() && filter.includes(table)) {
                if (table.isView()) {
                    views.add(ViewReader.read(context, table));
                } else {
                    tables.add(reader.read(table));
                }
            }
        }
    }
}
