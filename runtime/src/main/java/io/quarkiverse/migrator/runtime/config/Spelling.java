package io.quarkiverse.migrator.runtime.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The two spellings of the name of a setting that belongs to a named datasource: with quotes and without. */
final class Spelling {

    private static final List<String> PREFIXES = List.of("quarkus.datasource.", "quarkus.flyway.");

    /** The groups of settings of the default datasource, which are never meant as the name of a datasource. */
    private static final Set<String> GROUPS = Set.of("jdbc", "reactive", "devservices", "placeholders");

    private Spelling() {
    }

    /** The other spelling of this name, or the empty string when it has only one. */
    static String other(String name) {
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return other(name, prefix);
            }
        }
        return "";
    }

    /** What of this name is the prefix and the datasource, as it is spelled. */
    static Optional<String> datasource(String name) {
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                int end = end(name, prefix);
                return end > 0 ? Optional.of(name.substring(0, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The same setting of a datasource that nobody configures, so that only defaults answer it. */
    static String ofUnknownDatasource(String name) {
        String prefix = PREFIXES.stream().filter(name::startsWith).findFirst().orElseThrow();
        return prefix + "\"?\"" + name.substring(end(name, prefix));
    }

    private static String other(String name, String prefix) {
        int end = end(name, prefix);
        if (end < 0) {
            return "";
        }
        String datasource = name.substring(prefix.length(), end);
        boolean quoted = datasource.startsWith("\"");
        String bare = quoted ? datasource.substring(1, datasource.length() - 1) : datasource;
        if (GROUPS.contains(bare) || bare.contains(".")) {
            return "";
        }
        return prefix + (quoted ? bare : '"' + bare + '"') + name.substring(end);
    }

    /** Where the datasource's name ends, or -1 when the setting is not of a named one. */
    private static int end(String name, String prefix) {
        boolean quoted = name.startsWith("\"", prefix.length());
        int end = quoted ? name.indexOf('"', prefix.length() + 1) + 1 : name.indexOf('.', prefix.length());
        boolean valid = end > prefix.length() + (quoted ? 2 : 0) && end < name.length() - 1 && name.charAt(end) == '.';
        return valid ? end : -1;
    }
}
