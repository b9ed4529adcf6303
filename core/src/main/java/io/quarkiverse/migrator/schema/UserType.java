package io.quarkiverse.migrator.schema;

import io.quarkiverse.migrator.sql.SqlTokens;

/** A type that the schema defines itself. */
public sealed interface UserType permits EnumType, StructType {

    /** The type's name. */
    QualifiedName name();

    /** Whether a column's type is this one, or an array of it. */
    default boolean isTypeOf(String columnType) {
        return SqlTokens.identifiers(columnType).contains(name().name());
    }
}
