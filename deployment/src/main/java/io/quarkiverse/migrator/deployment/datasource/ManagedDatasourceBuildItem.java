package io.quarkiverse.migrator.deployment.datasource;

import io.quarkus.builder.item.MultiBuildItem;

/** A datasource that a reactive persistence unit uses, so that Migrator keeps its schema. */
public final class ManagedDatasourceBuildItem extends MultiBuildItem {

    private final String name;

    public ManagedDatasourceBuildItem(String name) {
        this.name = name;
    }

    /** The name of the datasource, {@code <default>} for the default one. */
    public String getName() {
        return name;
    }
}
