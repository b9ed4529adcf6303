package io.quarkiverse.migrator.it.benchmark;

import java.util.List;

import io.quarkiverse.migrator.it.benchmark.app.Variant;

/** A way to start an application. */
enum StartVariant {

    NONE(Variant.NONE, List.of()),
    FLYWAY(Variant.FLYWAY, List.of()),
    MIGRATOR(Variant.MIGRATOR, List.of()),
    /** Migrator without its short way for starts with nothing to do. */
    SLOW(Variant.MIGRATOR, List.of("-Dquarkus.migrator.fast-start=false"));

    private final Variant application;
    private final List<String> options;

    StartVariant(Variant application, List<String> options) {
        this.application = application;
        this.options = options;
    }

    Variant application() {
        return application;
    }

    List<String> options() {
        return options;
    }

    String shown() {
        return this == SLOW ? "migrator, fast-start=false" : name().toLowerCase();
    }
}
