package io.quarkiverse.migrator.deployment.build;

import java.io.IOException;
import java.util.List;

import io.quarkus.agroal.spi.JdbcDataSourceBuildItem;
import io.quarkus.datasource.common.runtime.DatabaseKind;
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;

/** Which datasources have scripts whose statements are committed one by one. */
final class NonTransactionalScripts {

    private NonTransactionalScripts() {
    }

    /** Whether a PostgreSQL datasource has a script that its settings take out of the transaction. */
    static boolean ofPostgreSql(JdbcDataSourceBuildItem datasource, List<ScriptsBuildItem> scripts,
            FlywayBuildTimeConfig flyway) throws IOException {
        String name = datasource.getName();
        return DatabaseKind.isPostgreSQL(datasource.getDbKind())
                && (scripts.stream().anyMatch(item -> item.datasource().equals(name) && item.withoutTransaction())
                        || PackagedSettings.withoutTransaction(flyway.datasources().get(name).locations()));
    }
}
