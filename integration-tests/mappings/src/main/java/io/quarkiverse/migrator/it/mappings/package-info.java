/** Entities that use what mappings can say. */
package io.quarkiverse.migrator.it.mappings;
