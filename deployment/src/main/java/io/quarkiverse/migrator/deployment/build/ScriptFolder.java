package io.quarkiverse.migrator.deployment.build;

import java.util.List;

import io.quarkus.datasource.common.runtime.DataSourceUtil;

/** The folder that the scripts of a datasource are written to: the first of the locations in which Flyway looks for them. */
public final class ScriptFolder {

    private static final String CLASSPATH = "classpath:";

    private ScriptFolder() {
    }

    /**
     * The first location on the class path, without its prefix and slashes at its ends.
     *
     * @throws MigrationBuildException if there is none, or if it is a pattern
     */
    public static String first(String datasource, List<String> locations) {
        String setting = setting(datasource);
        String location = locations.stream().filter(each -> !each.contains(":") || each.startsWith(CLASSPATH)).findFirst()
                .map(each -> each.startsWith(CLASSPATH) ? each.substring(CLASSPATH.length()) : each)
                .map(each -> each.replaceAll("^/+|/+$", ""))
                .orElseThrow(
                        () -> new MigrationBuildException(setting + " has no location on the class path to write scripts to,"
                                + " only " + locations + ". Put one first, such as db/migration."));
        if (location.isEmpty() || location.contains("*") || location.contains("?") || location.contains("..")) {
            throw new MigrationBuildException(
                    setting + " starts with \"" + location + "\", which is no folder that scripts can be"
                            + " written to. Put a plain one first, such as db/migration.");
        }
        return location;
    }

    static String setting(String datasource) {
        return DataSourceUtil.isDefault(datasource) ? "quarkus.flyway.locations"
                : "quarkus.flyway.\"" + datasource + "\".locations";
    }
}
