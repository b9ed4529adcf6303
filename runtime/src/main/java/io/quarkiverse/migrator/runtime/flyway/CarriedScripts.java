package io.quarkiverse.migrator.runtime.flyway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import io.quarkus.datasource.common.runtime.DataSourceUtil;

/**
 * What the build knows of a datasource's scripts only once it has read the entities. It is a file of the application, so that
 * no other part of a build has to wait for it.
 *
 * @param resources the names on the class path of those that Quarkus did not find
 */
public record CarriedScripts(List<String> resources) {

    private static final CarriedScripts NONE = new CarriedScripts(List.of());

    public CarriedScripts {
        resources = List.copyOf(resources);
    }

    /** Where the application holds those of a datasource. */
    public static String resource(String datasource) {
        return "META-INF/migrator/" + (DataSourceUtil.isDefault(datasource) ? "" : datasource + "/") + "carried.txt";
    }

    /** Those that the application holds; none where it was built without a look at the entities. */
    static CarriedScripts read(String datasource, ClassLoader classLoader) {
        String resource = resource(datasource);
        try (InputStream in = classLoader.getResourceAsStream(resource)) {
            return in == null ? NONE : parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " can't be read", e);
        }
    }

    static CarriedScripts parse(String text) {
        return new CarriedScripts(text.lines().toList());
    }

    /** The file's text. */
    public String text() {
        return resources.stream().map(name -> name + "\n").collect(joining());
    }
}
