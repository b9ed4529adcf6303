package io.quarkiverse.migrator.it.library.catalog;

/** What a reader asks for first. */
public enum Genre {
    NOVEL,
    POETRY,
    ESSAY,
    SCIENCE
}
