package io.quarkiverse.migrator.dialect;

import java.util.List;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;

/** What one database needs to be told, and how. */
public interface Dialect {

    /** The database's name as in {@code quarkus.datasource.db-kind}, such as {@code postgresql}. */
    String name();

    /** How the database treats names. */
    Names names();

    /** The statements that make a change. */
    List<Statement> statements(Change change);

    /** What happens to the values when a column gets another type. */
    TypeChange typeChange(Column before, Column after);

    /** An SQL expression of the column's type that says nothing: zero, an empty text, false. */
    String neutralValue(Column column);

    /** A text as an SQL literal. */
    String literal(String text);
}
