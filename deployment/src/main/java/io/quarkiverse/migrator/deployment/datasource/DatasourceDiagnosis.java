package io.quarkiverse.migrator.deployment.datasource;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.quarkus.datasource.common.runtime.DataSourceUtil;

/** What of a configuration keeps a datasource or a persistence unit from being what its developer expects, in a sentence. */
final class DatasourceDiagnosis {

    private DatasourceDiagnosis() {
    }

    /** A managed datasource that Flyway can't reach, although it is to be migrated at start. */
    static Optional<String> unreachable(String datasource, boolean jdbcEnabled, Collection<String> jdbcDatasources) {
        if (jdbcDatasources.contains(datasource)) {
            return Optional.empty();
        }
        String setting = DataSourceUtil.dataSourcePropertyKey(datasource, "jdbc");
        String cause = jdbcEnabled ? "there is no JDBC driver for it. Add the extension of its driver, such as "
                + "io.quarkus:quarkus-jdbc-postgresql" : setting + " is false. Remove that setting";
        return Optional.of("Migrations of the " + prettyName(datasource) + " can't be applied over JDBC: " + cause + ", or set "
                + FlywaySetting.name(datasource, "migrate-at-start") + "=false.");
    }

    /** Configured persistence units that are not started, because they are blocking and Migrator's default is none of those. */
    static Optional<String> notStarted(boolean blocking, Collection<String> configured, Collection<String> started) {
        Set<String> missing = new TreeSet<>(configured);
        missing.removeAll(started);
        if (blocking || missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Blocking persistence units are not started: " + String.join(", ", List.copyOf(missing))
                + ". With Migrator quarkus.hibernate-orm.blocking is false unless it is set; set it to true for an application "
                + "that has both blocking and reactive persistence units.");
    }

    private static String prettyName(String datasource) {
        return DataSourceUtil.isDefault(datasource) ? "default datasource" : "datasource " + datasource;
    }
}
