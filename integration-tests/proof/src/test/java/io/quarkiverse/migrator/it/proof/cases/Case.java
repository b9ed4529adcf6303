package io.quarkiverse.migrator.it.proof.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkiverse.migrator.it.proof.Server;

/**
 * A change of some entities, which the nested types {@code Before} and {@code After} of the annotated type hold. What the
 * entities say with {@code @RenamedFrom} and {@code @Backfill} counts.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Case {

    /** The servers that it is proven on; {@link #why()} says why not on all. */
    Server[] on() default { Server.POSTGRESQL, Server.MYSQL };

    /** Why a server is left out: only that it, or Hibernate's mapping for it, knows no such thing. */
    String why() default "";

    /** Whether values may be lost. */
    boolean destructive() default false;

    /** {@code quarkus.migrator.renames}. */
    String[] renames() default {};

    /** {@code quarkus.migrator.backfills}, each as {@code table.column=expression}. */
    String[] backfills() default {};

    /** Statements that put rows into the tables as they were; without any, each table gets one row. */
    String[] rows() default {};

    /**
     * Queries that give the same rows before and after, besides what is always compared: every column that stays. Where it is
     * written otherwise afterwards, {@code before => after}. {@code mysql: } before it says that it is for that server.
     */
    String[] keeps() default {};

    /** What a query gives afterwards, as {@code query => a|b}; {@code mysql: } before it says that it is for that server. */
    String[] gives() default {};

    /** Statements that make room for the way back, where rows refer to a table that can only come back empty. */
    String[] beforeUndo() default {};

    /** Settings of Hibernate for both sides, each as {@code name=value}. */
    String[] settings() default {};

    /** What does not hold yet, each as {@code PROOF: reason}; a proof that holds all the same fails the case. */
    String[] known() default {};

    /** What Hibernate Reactive's own validation wrongly refuses; empty when it accepts the schema. */
    String validationRefuses() default "";
}
