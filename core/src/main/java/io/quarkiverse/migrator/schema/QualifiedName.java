package io.quarkiverse.migrator.schema;

import static java.util.Objects.requireNonNull;

/**
 * The name of a table, sequence or type as the catalog shows it.
 *
 * @param namespace the PostgreSQL schema or MySQL catalog; empty for the connection's default
 * @param name the name, never quoted and already folded and cut as the database does
 */
public record QualifiedName(String namespace, String name) implements Comparable<QualifiedName> {

    public QualifiedName {
        requireNonNull(namespace, "namespace");
        requireNonNull(name, "name");
    }

    /** A name in the connection's default namespace. */
    public static QualifiedName of(String name) {
        return new QualifiedName("", name);
    }

    /** The same namespace with another name. */
    public QualifiedName withName(String other) {
        return new QualifiedName(namespace, other);
    }

    @Override
    public int compareTo(QualifiedName other) {
        int order = namespace.compareTo(other.namespace);
        return order == 0 ? name.compareTo(other.name) : order;
    }

    /** For people: {@code name} or {@code namespace.name}. */
    @Override
    public String toString() {
        return namespace.isEmpty() ? name : namespace + "." + name;
    }
}
