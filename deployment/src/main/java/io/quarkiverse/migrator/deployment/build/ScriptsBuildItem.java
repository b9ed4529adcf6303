package io.quarkiverse.migrator.deployment.build;

import java.util.List;

import io.quarkus.builder.item.MultiBuildItem;

/** The files of a datasource that its snapshot stands for, as they lie in the sources. */
public final class ScriptsBuildItem extends MultiBuildItem {

    private final String datasource;
    private final List<SourceFile> files;
    private final boolean settled;

    ScriptsBuildItem(String datasource, List<SourceFile> files) {
        this(datasource, files, false);
    }

    private ScriptsBuildItem(String datasource, List<SourceFile> files, boolean settled) {
        this.datasource = datasource;
        this.files = List.copyOf(files);
        this.settled = settled;
    }

    /** The same, where the scripts produce what the entities need. */
    ScriptsBuildItem asSettled() {
        return new ScriptsBuildItem(datasource, files, true);
    }

    public String datasource() {
        return datasource;
    }

    public List<SourceFile> files() {
        return files;
    }

    /** Whether the scripts produce what the entities need. */
    boolean settled() {
        return settled;
    }
}
