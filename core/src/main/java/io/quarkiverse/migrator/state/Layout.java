package io.quarkiverse.migrator.state;

import java.nio.file.Path;

/**
 * Where the files of one datasource are.
 *
 * @param base the folder that holds the module's build file, to which messages are relative
 * @param scripts the folder of the scripts
 * @param undo the folder of the ways back
 * @param snapshot the snapshot's file
 */
public record Layout(Path base, Path scripts, Path undo, Path snapshot) {

    /**
     * The places below a module's folder.
     *
     * @param base the folder that holds the module's build file
     * @param location the class path location of the scripts, such as {@code db/migration}
     * @param datasource the datasource's name, empty for the default one
     */
    public static Layout of(Path base, String location, String datasource) {
        Path scripts = base.resolve("src/main/resources").resolve(location).normalize();
        String last = scripts.getFileName().toString();
        Path undo = scripts.resolveSibling("migration".equals(last) ? "undo" : last + "-undo");
        Path state = base.resolve("src/main/migrator");
        return new Layout(base, scripts, undo,
                (datasource.isEmpty() ? state : state.resolve(datasource)).resolve("schema.json"));
    }

    /** The file with what people have answered, beside the snapshot. */
    public Path answers() {
        return snapshot.resolveSibling(GivenAnswers.FILE);
    }

    /** A path as messages show it: relative to the module, with slashes. */
    public String shown(Path path) {
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
