package io.quarkiverse.migrator.deployment.hibernate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.migrator.dialect.ConstraintKind;
import io.quarkiverse.migrator.dialect.Names;
import io.quarkiverse.migrator.schema.QualifiedName;

/** The names that the database gives where Hibernate gives none, each once in its namespace. */
final class ImplicitNames {

    private final Names names;
    private final Set<QualifiedName> relations = new HashSet<>();
    private final Set<QualifiedName> constraints = new HashSet<>();

    ImplicitNames(Names names) {
        this.names = names;
    }

    /** Says that a table or sequence has that name. */
    void relation(QualifiedName name) {
        relations.add(name);
    }

    /** The constraint's own name, or where it is empty the one that the database gives. */
    String of(ConstraintKind kind, QualifiedName table, List<String> columns, String own) {
        String name = own.isEmpty()
                ? names.implicit(kind, table.name(), columns, candidate -> taken(kind, table.withName(candidate)))
                : own;
        constraints.add(table.withName(name));
        if (indexed(kind)) {
            relations.add(table.withName(name));
        }
        return name;
    }

    private boolean taken(ConstraintKind kind, QualifiedName name) {
        return constraints.contains(name) || indexed(kind) && relations.contains(name);
    }

    /** Whether an index of the same name stands behind the constraint. */
    private static boolean indexed(ConstraintKind kind) {
        return kind == ConstraintKind.PRIMARY_KEY || kind == ConstraintKind.UNIQUE;
    }
}
