package io.quarkiverse.migrator.deployment.datasource;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scripts that lie where Migrator would look for those of a named datasource, and that no datasource is migrated with. */
final class UnusedScripts {

    private static final Pattern SCRIPT = Pattern.compile("(db/([^/]+)/migration)/.*\\.sql");

    private UnusedScripts() {
    }

    /**
     * A sentence for each folder of such scripts.
     *
     * @param resources the paths of the application's resources
     * @param locations Flyway's locations of all datasources
     * @param datasources the names of the datasources that are configured
     */
    static List<String> among(Collection<String> resources, Collection<String> locations, Collection<String> datasources) {
        List<String> used = locations.stream().map(location -> location.replaceFirst("^classpath:", "").replaceAll("^/|/$", ""))
                .toList();
        if (used.stream().anyMatch(location -> location.contains("*") || location.contains("?"))) {
            return List.of();
        }
        Map<String, String> folders = new TreeMap<>();
        resources.stream().map(SCRIPT::matcher).filter(Matcher::matches)
                .filter(script -> used.stream().noneMatch(location -> script.group().startsWith(location + "/")))
                .forEach(script -> folders.put(script.group(1), script.group(2)));
        return folders.entrySet().stream().map(folder -> sentence(folder.getKey(), folder.getValue(), datasources)).toList();
    }

    private static String sentence(String folder, String name, Collection<String> datasources) {
        boolean configured = datasources.contains(name);
        return "The scripts in " + folder + " are not applied: "
                + (configured ? "no reactive persistence unit uses the datasource " + name + ". Set quarkus.hibernate-orm.\""
                        + name + "\".datasource=" + name + ", or name the location in " + FlywaySetting.name(name, "locations")
                        : "there is no datasource " + name + ". Configure it, or move the scripts to that of another")
                + ".";
    }
}
