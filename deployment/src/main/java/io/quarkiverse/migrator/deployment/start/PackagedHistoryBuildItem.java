package io.quarkiverse.migrator.deployment.start;

import io.quarkus.builder.item.MultiBuildItem;

/** Whether the history of a datasource tells what its database has; there is one for each that JDBC can reach. */
final class PackagedHistoryBuildItem extends MultiBuildItem {

    private final String datasource;
    private final String obstacle;

    PackagedHistoryBuildItem(String datasource, String obstacle) {
        this.datasource = datasource;
        this.obstacle = obstacle;
    }

    String datasource() {
        return datasource;
    }

    /** Why not; empty where it does. */
    String obstacle() {
        return obstacle;
    }
}
