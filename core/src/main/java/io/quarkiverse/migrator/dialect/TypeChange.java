package io.quarkiverse.migrator.dialect;

/** What happens to the values of a column that gets another type. */
public enum TypeChange {
    /** The types are the same. */
    SAME,
    /** Every value fits, and no row is written again. */
    WIDENS,
    /** Every value fits, after every row was written again. */
    REWRITES,
    /** Some values may not fit. */
    NARROWS,
    /** The database can't convert values by itself. */
    NO_CAST
}
