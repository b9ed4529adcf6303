package io.quarkiverse.migrator.deployment.hibernate;

import java.util.function.Supplier;

import io.quarkiverse.migrator.dialect.Dialect;

/**
 * What a persistence unit needs.
 *
 * @param unit its name
 * @param datasource its datasource's name
 * @param dialect the database's dialect
 * @param fingerprint differs when the model may
 * @param model gives the model, and may have to read a file for it
 */
record UnitModel(String unit, String datasource, Dialect dialect, String fingerprint, Supplier<EntityModel> model) {

    DatasourceSchema schema() {
        EntityModel read = model.get();
        return new DatasourceSchema(datasource, dialect, unit, read.schema(), read.hints());
    }
}
