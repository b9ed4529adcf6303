package io.quarkiverse.migrator.runtime.config;

import java.util.Optional;

/**
 * The name of a setting of a datasource, cut into what names the datasource ({@code quarkus.datasource} or
 * {@code quarkus.datasource."users"}) and what names the setting ({@code jdbc.url}).
 */
record DatasourceSetting(String datasource, String radical) {

    private static final String ROOT = "quarkus.datasource";
    private static final String PREFIX = ROOT + ".";

    static boolean isOne(String name) {
        return name.startsWith(PREFIX);
    }

    /** The setting of this name when its radical is the given one. */
    static Optional<DatasourceSetting> of(String name, String radical) {
        if (!name.startsWith(PREFIX) || !name.endsWith("." + radical)) {
            return Optional.empty();
        }
        String datasource = name.substring(0, name.length() - radical.length() - 1);
        boolean valid = datasource.equals(ROOT) || isName(datasource.substring(PREFIX.length()));
        return valid ? Optional.of(new DatasourceSetting(datasource, radical)) : Optional.empty();
    }

    static DatasourceSetting ofDefault(String radical) {
        return new DatasourceSetting(ROOT, radical);
    }

    boolean isDefault() {
        return datasource.equals(ROOT);
    }

    String name() {
        return datasource + "." + radical;
    }

    DatasourceSetting with(String otherRadical) {
        return new DatasourceSetting(datasource, otherRadical);
    }

    private static boolean isName(String segment) {
        if (segment.startsWith("\"")) {
            return segment.length() > 2 && segment.indexOf('"', 1) == segment.length() - 1;
        }
        return !segment.isEmpty() && segment.indexOf('.') < 0 && segment.indexOf('"') < 0;
    }
}
