package io.quarkiverse.migrator.schema;

/** A type that the schema defines itself. */
public sealed interface UserType permits EnumType, StructType {

    /** The type's name. */
    QualifiedName name();
}
