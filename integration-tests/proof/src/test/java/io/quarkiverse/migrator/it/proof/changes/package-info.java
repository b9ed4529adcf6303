/** Changes of entities: each class holds some as they were, and as they are. */
package io.quarkiverse.migrator.it.proof.changes;
