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
                both(types.written(definition.type()), options.type(), " "),
                column.isNullable() && !definition.required() && !options.required() && !identity,
                // Hibernate writes neither for an identity column
                identity ? ""
                        : requireNonNullElse(column.getDefaultValue(),
                                both(definition.defaultValue(), options.defaultValue(), "")),
                identity ? "" : requireNonNullElse(column.getGeneratedAs(), ""),
                identity,
                identity ? ""
                        : requireNonNullElse(column.getCollation(), both(definition.collation(), options.collation(), "")),
                requireNonNullElse(column.getComment(), ""));
    }

    /** Hardly any column has options, so that there is nothing to put together. */
    private static String both(String one, String other, String separator) {
        return other.isEmpty() ? one.strip() : (one + separator + other).strip();
    }
}
