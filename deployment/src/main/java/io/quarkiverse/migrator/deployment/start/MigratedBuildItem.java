package io.quarkiverse.migrator.deployment.start;

import io.quarkus.builder.item.SimpleBuildItem;

/** Once the application has started this far, the scripts that it was built with are applied. */
public final class MigratedBuildItem extends SimpleBuildItem {
}
