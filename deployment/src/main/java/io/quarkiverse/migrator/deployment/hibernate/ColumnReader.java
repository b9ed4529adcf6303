package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import org.hibernate.mapping.Column;

/** Reads a column. */
final class ColumnReader {

    private final ModelContext context;
    private final TypeReader types;
    private final ColumnDefinitions definitions;

    ColumnReader(ModelContext context, TypeReader types, ColumnDefinitions definitions) {
        this.context = context;
        this.types = types;
        this.definitions = definitions;
    }

    io.quarkiverse.migrator.schema.Column read(Column column) {
        ColumnDefinition definition = definitions.ofType(column);
        ColumnDefinition options = definitions.ofOptions(column);
        boolean identity = column.isIdentity() || definition.identity() || options.identity();
        return new io.quarkiverse.migrator.schema.Column(
                context.stored(column),
                (types.written(definition.type()) + " " + options.type()).strip(),
                column.isNullable() && !definition.required() && !options.required() && !identity,
                // Hibernate writes neither for an identity column
                identity ? ""
                        : requireNonNullElse(column.getDefaultValue(), definition.defaultValue() + options.defaultValue()),
                identity ? "" : requireNonNullElse(column.getGeneratedAs(), ""),
                identity,
                identity ? "" : requireNonNullElse(column.getCollation(), definition.collation() + options.collation()),
                requireNonNullElse(column.getComment(), ""));
    }
}
