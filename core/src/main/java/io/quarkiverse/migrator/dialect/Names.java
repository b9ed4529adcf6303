package io.quarkiverse.migrator.dialect;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How one database treats names: what it stores, what must be quoted, and which name it gives where none is given. */
public interface Names {

    /**
     * The name that the catalog shows for an identifier of a statement: folded and cut as the database does.
     *
     * @param text the identifier without its quotes
     * @param quoted whether the statement quotes it
     */
    String stored(String text, boolean quoted);

    /** A stored name as it must be written in a statement: quoted where the database would read it otherwise. */
    String written(String stored);

    /** Why the database would refuse a stored name, as words that follow it; empty where it takes it. */
    default Optional<String> refusal(String stored) {
        return Optional.empty();
    }

    /**
     * The name that the database gives to a constraint without one.
     *
     * @param kind what kind of constraint
     * @param table the table's stored name
     * @param columns the stored names of its columns; for a check, those that the condition mentions
     * @param taken tells the names that are in use already where this one has to be unique
     */
    String implicit(ConstraintKind kind, String table, List<String> columns, Predicate<String> taken);
}
