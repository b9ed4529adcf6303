package io.quarkiverse.migrator.deployment.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.flywaydb.core.internal.resource.ResourceName;
import org.flywaydb.core.internal.resource.ResourceNameParser;
import org.flywaydb.core.internal.resource.StringResource;
import org.flywaydb.core.internal.util.AbbreviationUtils;

import io.quarkiverse.migrator.runtime.start.fast.HistoryDigest;
import io.quarkiverse.migrator.runtime.start.fast.PackagedHistory;
import io.quarkiverse.migrator.state.ScriptSettings;

/** The history that a database has when Flyway has applied all of these files, and nothing else. */
public final class PackagedFiles {

    private static final Set<String> HARMLESS = Set.of("executeInTransaction", "placeholderReplacement");

    private PackagedFiles() {
    }

    /**
     * The history.
     *
     * @param files the contents of all files below Flyway's locations, by their paths
     */
    public static PackagedHistory history(Map<String, byte[]> files) {
        ResourceNameParser parser = new ResourceNameParser(new ClassicConfiguration());
        Map<MigrationVersion, ResourceName> names = new TreeMap<>();
        Map<MigrationVersion, Integer> checksums = new HashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            String text = new String(file.getValue(), UTF_8);
            if (name.endsWith(ScriptSettings.file(".sql"))) {
                if (!text.lines().map(line -> line.split("[=:]")[0].strip())
                        .allMatch(key -> key.isEmpty() || key.startsWith("#") || HARMLESS.contains(key))) {
                    return PackagedHistory.unknown(name + " has settings that decide whether a script is run");
                }
                continue;
            }
            ResourceName parsed = parser.parse(name);
            if (!name.endsWith(".sql") || !parsed.isValid() || !"V".equals(parsed.getPrefix())) {
                return PackagedHistory.unknown(name + " is not a versioned script");
            }
            if (names.put(parsed.getVersion(), parsed) != null) {
                return PackagedHistory.unknown("two scripts have the version " + parsed.getVersion());
            }
            checksums.put(parsed.getVersion(), ChecksumCalculator.calculate(new StringResource(text)));
        }
        if (names.isEmpty()) {
            return PackagedHistory.unknown("it has no script");
        }
        HistoryDigest digest = new HistoryDigest();
        String last = "";
        for (Map.Entry<MigrationVersion, ResourceName> each : names.entrySet()) {
            last = each.getKey().toString();
            digest.add(last, AbbreviationUtils.abbreviateDescription(each.getValue().getDescription()), "SQL",
                    checksums.get(each.getKey()));
        }
        return new PackagedHistory(last, digest.value(), "");
    }
}
