package io.quarkiverse.migrator.runtime.migration;

import io.quarkus.datasource.common.runtime.DataSourceUtil;

/**
 * A datasource as messages show it.
 *
 * @param name its name, {@code <default>} for the default one
 */
record DatasourceName(String name) {

    /** The datasource within a sentence. */
    String label() {
        return DataSourceUtil.isDefault(name) ? "the default datasource" : "the datasource " + name;
    }

    /** The datasource beside a sentence. */
    String title() {
        return DataSourceUtil.isDefault(name) ? "default datasource" : "datasource " + name;
    }

    /** The name of one of its settings of Flyway. */
    String flyway(String radical) {
        return setting("quarkus.flyway", radical);
    }

    /** The name of one of its settings. */
    String setting(String prefix, String radical) {
        return DataSourceUtil.isDefault(name) ? prefix + "." + radical : prefix + ".\"" + name + "\"." + radical;
    }

    /** A command of Migrator for this datasource, as it is given to the packaged application. */
    String command(String words) {
        return "-Dquarkus.migrator.command=\"" + words + (DataSourceUtil.isDefault(name) ? "" : " --datasource " + name) + "\"";
    }
}
