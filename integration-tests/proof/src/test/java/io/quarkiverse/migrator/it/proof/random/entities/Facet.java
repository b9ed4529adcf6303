package io.quarkiverse.migrator.it.proof.random.entities;

/** What can be said of an entity or an attribute. */
enum Facet {
    // of both
    RENAMED_FROM,
    COMMENT,
    CHECK,
    /** A table's explicit name: of an entity, a collection or a join. */
    TABLE,
    /** The table of an entity besides its own, and that of an attribute in it. */
    SECOND_TABLE,

    // of an entity
    ID_NAME,
    ID_RENAMED_FROM,
    ID_TYPE,
    GENERATOR,
    SEQUENCE,
    ALLOCATION,
    INITIAL,
    INHERITANCE,
    DISCRIMINATOR,
    DISCRIMINATOR_LENGTH,
    DISCRIMINATOR_TYPE,
    ON_DELETE,

    // of an attribute
    COLUMN,
    REQUIRED,
    UNIQUE,
    LENGTH,
    COLLATION,
    PRECISION,
    SCALE,
    DEFAULT,
    BACKFILL,
    STYLE,
    CONTAINER,
    KEY_NAME,
    EXPRESSION
}
