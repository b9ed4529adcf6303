package io.quarkiverse.migrator.state.merge;

import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * The smallest part of a schema that two branches may change independently of each other.
 *
 * @param kind what it is
 * @param owner the table that it belongs to, or its own name where it belongs to none
 * @param name its name within the owner, empty where it is the owner itself
 */
record Element(Kind kind, QualifiedName owner, String name) {

    /** What a part is, in the words of messages. */
    enum Kind {
        NAMESPACE("schema"),
        TYPE("type"),
        SEQUENCE("sequence"),
        TABLE("table"),
        COLUMN("column"),
        PRIMARY_KEY("primary key of"),
        UNIQUE("unique key"),
        INDEX("index"),
        FOREIGN_KEY("foreign key"),
        CHECK("check"),
        VIEW("view"),
        OBJECT("object"),
        NUMBERING("numbers of"),
        DISCRIMINATOR("discriminator of");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether it is something of the database's; what is not is in no script. */
        boolean isStored() {
            return this != NUMBERING && this != DISCRIMINATOR;
        }
    }

    static Element of(Kind kind, QualifiedName owner) {
        return new Element(kind, owner, "");
    }

    static Element column(QualifiedName table, String column) {
        return new Element(Kind.COLUMN, table, column);
    }

    /** For people: {@code column person.email}. */
    @Override
    public String toString() {
        return kind.words + " " + owner + (name.isEmpty() ? "" : "." + name);
    }
}
