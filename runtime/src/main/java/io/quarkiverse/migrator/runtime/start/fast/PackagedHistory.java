package io.quarkiverse.migrator.runtime.start.fast;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import io.quarkus.datasource.common.runtime.DataSourceUtil;

/**
 * What the history of a database looks like that has exactly the scripts of the application.
 *
 * @param version the version of the last script
 * @param digest the {@link HistoryDigest} of the scripts; empty where a history can't tell it
 * @param obstacle why a history can't tell it, such as that there is a repeatable script; empty where it can
 */
public record PackagedHistory(String version, String digest, String obstacle) {

    /** That of an application whose history only Flyway can judge. */
    public static PackagedHistory unknown(String obstacle) {
        return new PackagedHistory("", "", obstacle);
    }

    /**
     * What the application was built with.
     *
     * @param obstacle what of its code and settings makes it Flyway's to judge; empty where nothing does
     */
    public static PackagedHistory read(String datasource, String obstacle) {
        if (!obstacle.isEmpty()) {
            return unknown(obstacle);
        }
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource(datasource))) {
            return in == null ? unknown("the application does not say which scripts it has")
                    : parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource(datasource) + " can't be read", e);
        }
    }

    private static PackagedHistory parse(String text) {
        List<String> lines = text.lines().toList();
        return new PackagedHistory(lines.get(0), lines.get(1), lines.size() > 2 ? lines.get(2) : "");
    }

    /** What {@link #read} reads. */
    public String text() {
        return version + "\n" + digest + "\n" + obstacle + "\n";
    }

    /** Where the application keeps it. */
    public static String resource(String datasource) {
        return "META-INF/migrator/" + (DataSourceUtil.isDefault(datasource) ? "" : datasource + "/") + "history";
    }
}
