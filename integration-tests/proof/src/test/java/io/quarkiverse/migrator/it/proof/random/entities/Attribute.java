package io.quarkiverse.migrator.it.proof.random.entities;

/**
 * An attribute of an entity or an embeddable.
 *
 * @param name its name
 * @param kind how it is mapped
 * @param type the basic type, or the name of the enum, the embeddable or the entity
 * @param facets what else is said of it
 */
record Attribute(String name, Kind kind, String type, Facets facets) {

    enum Kind {
        BASIC,
        ENUM,
        GENERATED,
        EMBEDDED,
        ELEMENTS,
        MANY_TO_ONE,
        ONE_TO_ONE,
        MANY_TO_MANY,
        ONE_TO_MANY;

        boolean refers() {
            return ordinal() >= MANY_TO_ONE.ordinal();
        }

        boolean isReference() {
            return this == MANY_TO_ONE || this == ONE_TO_ONE;
        }

        boolean isColumn() {
            return this == BASIC || this == ENUM;
        }
    }

    Attribute withName(String other) {
        return new Attribute(other, kind, type, facets);
    }

    Attribute withKind(Kind other) {
        return new Attribute(name, other, type, facets);
    }

    Attribute withType(String other) {
        return new Attribute(name, kind, other, facets);
    }

    Attribute with(Facet facet, String value) {
        return new Attribute(name, kind, type, facets.with(facet, value));
    }

    Attribute without(Facet facet) {
        return new Attribute(name, kind, type, facets.without(facet));
    }

    boolean has(Facet facet) {
        return facets.has(facet);
    }

    String get(Facet facet) {
        return facets.get(facet);
    }

    BasicType basic() {
        return BasicType.valueOf(type);
    }

    /** The column as annotations name it. */
    String column() {
        return has(Facet.COLUMN) ? get(Facet.COLUMN) : name;
    }

    /** Whether its column may not be null. */
    boolean isRequired() {
        return has(Facet.REQUIRED) || kind == Kind.BASIC && basic().primitive();
    }

    /** Whether it has one column, whose name an expression can use. */
    boolean isPlainColumn() {
        return kind.isColumn() && !has(Facet.SECOND_TABLE) && !column().startsWith("`");
    }
}
