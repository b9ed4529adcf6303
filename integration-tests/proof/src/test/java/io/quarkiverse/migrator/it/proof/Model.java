package io.quarkiverse.migrator.it.proof;

import java.util.List;

import io.quarkiverse.migrator.deployment.hibernate.BootModel;
import io.quarkiverse.migrator.deployment.hibernate.EntityModel;
import io.quarkiverse.migrator.deployment.hibernate.SchemaReader;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.Schema;

/**
 * What was read from the entities of a persistence unit.
 *
 * @param schema the schema as Migrator reads it
 * @param hints what the entities say of the way to it
 * @param hibernates the statements with which Hibernate itself creates it
 */
public record Model(Schema schema, Hints hints, List<String> hibernates) {

    static Model of(Unit unit) {
        try (BootModel model = unit.model()) {
            EntityModel read = SchemaReader.readModel(model.metadata(), unit.server().dialect());
            return new Model(read.schema(), read.hints(), HibernateScript.of(model.metadata(), unit.server().dialect()));
        }
    }
}
