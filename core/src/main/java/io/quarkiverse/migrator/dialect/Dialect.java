package io.quarkiverse.migrator.dialect;

import java.time.Duration;
import java.util.List;

import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.diff.Traits;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;

/** What one database needs to be told, and how. */
public interface Dialect {

    /** The database's name as in {@code quarkus.datasource.db-kind}, such as {@code postgresql}. */
    String name();

    /** How the database treats names. */
    Names names();

    /** What leans on what in this database. */
    Traits traits();

    /**
     * A schema with all that the database adds to it or leaves out by itself, so that later changes take it into account.
     *
     * @param read the schema as the entities say it
     */
    Schema completed(Schema read);

    /** The statements that make a change. */
    List<Statement> statements(Change change);

    /**
     * The same plan in the form that keeps others out as little as the database can; the plan itself where it has no such form.
     *
     * @param plan the plain plan
     * @param lockTimeout how long a statement that keeps others out may wait for its turn
     */
    Plan online(Plan plan, Duration lockTimeout);

    /** What happens to the values when a column gets another type. */
    TypeChange typeChange(Column before, Column after);

    /** Whether the expression of a change converts values, in place of the database. */
    boolean converts(AlterColumn change);

    /** An SQL expression of the column's type that says nothing: zero, an empty text, false. */
    String neutralValue(Column column);

    /** A text as an SQL literal. */
    String literal(String text);
}
