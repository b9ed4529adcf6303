package io.quarkiverse.migrator.deployment.datasource;

import io.quarkus.datasource.common.runtime.DataSourceUtil;

/** The names of Flyway's settings of a datasource. */
final class FlywaySetting {

    private FlywaySetting() {
    }

    static String name(String datasource, String radical) {
        return DataSourceUtil.isDefault(datasource) ? "quarkus.flyway." + radical
                : "quarkus.flyway.\"" + datasource + "\"." + radical;
    }
}
