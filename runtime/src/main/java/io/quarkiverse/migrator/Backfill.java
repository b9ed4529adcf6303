package io.quarkiverse.migrator;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what rows that exist get in the column of an attribute when a script adds it or makes it {@code not null}, and how old
 * values are converted when its type changes and the database has no cast. Where the new type is of another kind, such as a
 * text in place of a number, an expression that mentions the column itself converts it even where the database has a cast:
 * {@code @Backfill("case state when 0 then 'OPEN' else 'CLOSED' end")}.
 * <p>
 * It counts for the script that makes the change, and may stay afterwards. {@code quarkus.migrator.backfills} wins over it.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Backfill {

    /** An SQL expression, which may use other columns of the row, such as {@code upper(name)}. */
    String value();
}
