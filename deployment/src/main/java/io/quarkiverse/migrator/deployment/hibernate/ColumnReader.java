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
        ColumnDefinition options = options(column);
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

    /** What its options say, of which only what has no place of its own is left with the type. */
    static ColumnDefinition options(Column column) {
        return ColumnDefinition.of(requireNonNullElse(column.getOptions(), ""));
    }
}
