package io.quarkiverse.migrator.runtime.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resource.ResourceName;
import org.flywaydb.core.internal.resource.ResourceNameParser;
import org.flywaydb.core.internal.scanner.Scanner;

/** The names of the files among an application's scripts: what Flyway passes over in silence, or refuses. */
final class ScriptFiles {

    private static final Pattern NEARLY_VERSIONED = Pattern.compile("[vV](\\d+(?:[._]\\d+)*)[-_ .]*(.*)");

    private final Configuration configuration;
    private final Map<String, ResourceName> names = new TreeMap<>();

    ScriptFiles(Configuration configuration) {
        this.configuration = configuration;
        ResourceNameParser parser = new ResourceNameParser(configuration);
        for (LoadableResource resource : provider(configuration).getResources("", configuration.getSqlMigrationSuffixes())) {
            names.put(resource.getAbsolutePath(), parser.parse(resource.getFilename()));
        }
    }

    static ResourceProvider provider(Configuration configuration) {
        ResourceProvider provider = configuration.getResourceProvider();
        return provider != null ? provider
                : new Scanner<>(JavaMigration.class, configuration, configuration.getLocations());
    }

    /** What is wrong with the names. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(duplicates());
        names.forEach((path, name) -> {
            if (!name.isValid()) {
                problems.add(misnamed(path));
            }
        });
        return problems;
    }

    /** The scripts with a version, in the order of their versions. */
    List<String> versioned() {
        return names.entrySet().stream().filter(each -> isVersioned(each.getValue()))
                .sorted(Comparator.comparing(each -> each.getValue().getVersion())).map(each -> file(each.getKey())).toList();
    }

    private boolean isVersioned(ResourceName name) {
        return name.isValid() && name.getPrefix().equals(configuration.getSqlMigrationPrefix());
    }

    private Problem misnamed(String path) {
        String file = file(path);
        String prefix = configuration.getSqlMigrationPrefix();
        String separator = configuration.getSqlMigrationSeparator();
        String suffix = Arrays.stream(configuration.getSqlMigrationSuffixes())
                .filter(each -> file.regionMatches(true, file.length() - each.length(), each, 0, each.length())).findFirst()
                .orElse("");
        Matcher nearly = NEARLY_VERSIONED.matcher(file.substring(0, file.length() - suffix.length()));
        if (!nearly.matches()) {
            return new Problem(ProblemKind.MISNAMED, List.of(file), path + " is never applied: its name is not that of a"
                    + " script.", "Name it like " + prefix + "2" + separator + "add_users.sql, or move it elsewhere.", false);
        }
        String description = nearly.group(2).isEmpty() ? "description" : nearly.group(2);
        return new Problem(ProblemKind.MISNAMED, List.of(file),
                path + " would never be applied: a script's name is " + prefix + ", its version, two underscores and what it"
                        + " does.",
                "Rename it to " + prefix + nearly.group(1) + separator + description + suffix
                        + ", or move it elsewhere if it is no script.",
                true);
    }

    private List<Problem> duplicates() {
        Map<MigrationVersion, List<String>> versions = new TreeMap<>();
        names.forEach((path, name) -> {
            if (isVersioned(name)) {
                versions.computeIfAbsent(name.getVersion(), version -> new ArrayList<>()).add(path);
            }
        });
        List<Problem> problems = new ArrayList<>();
        versions.forEach((version, paths) -> {
            if (paths.size() > 1) {
                problems.add(new Problem(ProblemKind.DUPLICATE, paths.stream().map(ScriptFiles::file).toList(),
                        String.join(" and ", paths) + " have the same version, " + version + ".",
                        "Give the one that was never applied the next free version.", true));
            }
        });
        return problems;
    }

    /** The file's name, of a path or of the name that Flyway's history has. */
    static String file(String path) {
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
