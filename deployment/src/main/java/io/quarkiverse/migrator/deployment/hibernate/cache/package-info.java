/** Keeps what was read of the entities until something changes that it depends on. */
package io.quarkiverse.migrator.deployment.hibernate.cache;
