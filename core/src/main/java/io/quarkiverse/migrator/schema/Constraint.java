package io.quarkiverse.migrator.schema;

/** A named rule of a table. */
public sealed interface Constraint permits PrimaryKey, UniqueKey, ForeignKey, Check {

    /** The constraint's name as the catalog shows it. */
    String name();

    /** The same rule under another name. */
    Constraint withName(String other);
}
