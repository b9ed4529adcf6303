package io.quarkiverse.migrator.deployment.build;

import java.util.List;

import io.quarkus.builder.item.MultiBuildItem;

/** The files of a datasource that its snapshot stands for, as they lie in the sources. */
final class ScriptsBuildItem extends MultiBuildItem {

    private final String datasource;
    private final List<SourceFile> files;

    ScriptsBuildItem(String datasource, List<SourceFile> files) {
        this.datasource = datasource;
        this.files = List.copyOf(files);
    }

    String datasource() {
        return datasource;
    }

    List<SourceFile> files() {
        return files;
    }
}
