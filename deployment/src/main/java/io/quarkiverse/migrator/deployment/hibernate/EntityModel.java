package io.quarkiverse.migrator.deployment.hibernate;

import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.Schema;

/**
 * What the entities say.
 *
 * @param schema the schema that they need
 * @param hints what they say of the way to it
 */
public record EntityModel(Schema schema, Hints hints) {
}
