package io.quarkiverse.migrator.runtime.flyway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import io.quarkus.datasource.common.runtime.DataSourceUtil;

/**
 * What the build knows of a datasource's scripts only once it has read the entities. It is a file of the application, so that
 * no other part of a build has to wait for it.
 *
 * @param withoutTransaction whether one of the scripts runs without a transaction
 * @param resources the names on the class path of those that Quarkus did not find
 */
public record CarriedScripts(boolean withoutTransaction, List<String> resources) {

    private static final CarriedScripts NONE = new CarriedScripts(false, List.of());
    private static final String WITHOUT_TRANSACTION = "without transaction";
    private static final String IN_TRANSACTIONS = "in transactions";

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
        List<String> lines = text.lines().toList();
        return new CarriedScripts(lines.get(0).equals(WITHOUT_TRANSACTION), lines.subList(1, lines.size()));
    }

    /** The file's text. */
    public String text() {
        StringBuilder text = new StringBuilder(withoutTransaction ? WITHOUT_TRANSACTION : IN_TRANSACTIONS).append('\n');
        resources.forEach(name -> text.append(name).append('\n'));
        return text.toString();
    }
}
