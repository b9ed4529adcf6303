package io.quarkiverse.migrator.runtime.start;

import java.util.function.Supplier;

import io.quarkiverse.migrator.runtime.migration.DatasourceMigration;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;

/** Reads what a database has of its scripts, and leaves no connection behind. */
record StatusOnDemand(String datasource, DatasourceMigration migration) implements Supplier<MigrationStatus> {

    @Override
    public MigrationStatus get() {
        try {
            return migration.status();
        } finally {
            Pools.release(datasource);
        }
    }
}
