package io.quarkiverse.migrator.deployment.build;

import java.util.List;

import io.quarkus.builder.item.MultiBuildItem;

/** The files of a datasource that its snapshot stands for, as they lie in the sources. */
final class ScriptsBuildItem extends MultiBuildItem {

    private final String datasource;
    private final boolean withoutTransaction;
    private final List<SourceFile> files;

    ScriptsBuildItem(String datasource, boolean withoutTransaction, List<SourceFile> files) {
        this.datasource = datasource;
        this.withoutTransaction = withoutTransaction;
        this.files = List.copyOf(files);
    }

    String datasource() {
        return datasource;
    }

    /** Whether one of the scripts runs without a transaction. */
    boolean withoutTransaction() {
        return withoutTransaction;
    }

    List<SourceFile> files() {
        return files;
    }
}
