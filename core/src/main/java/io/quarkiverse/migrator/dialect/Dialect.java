package io.quarkiverse.migrator.dialect;

/** What one database needs to be told, and how. */
public interface Dialect {

    /** The database's name as in {@code quarkus.datasource.db-kind}, such as {@code postgresql}. */
    String name();

    /** How the database treats names. */
    Names names();
}
