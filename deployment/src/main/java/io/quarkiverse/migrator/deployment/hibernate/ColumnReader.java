package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import org.hibernate.mapping.Column;

/** Reads a column. */
final class ColumnReader {

    private final ModelContext context;
    private final TypeReader types;

    ColumnReader(ModelContext context, TypeReader types) {
        this.context = context;
        this.types = types;
    }

    io.quarkiverse.migrator.schema.Column read(Column column) {
        ColumnDefinition definition = ColumnDefinition.of(column.getSqlType(context.metadata()));
        boolean identity = column.isIdentity() || definition.identity();
        String options = requireNonNullElse(column.getOptions(), "");
        return new io.quarkiverse.migrator.schema.Column(
                context.stored(column),
                (types.written(definition.type()) + " " + options).strip(),
                column.isNullable() && !definition.required() && !identity,
                // Hibernate writes neither for an identity column
                identity ? "" : requireNonNullElse(column.getDefaultValue(), definition.defaultValue()),
                identity ? "" : requireNonNullElse(column.getGeneratedAs(), ""),
                identity,
                identity ? "" : requireNonNullElse(column.getCollation(), definition.collation()),
                requireNonNullElse(column.getComment(), ""));
    }
}
