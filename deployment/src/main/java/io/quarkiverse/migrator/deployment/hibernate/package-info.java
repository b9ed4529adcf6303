/** The one place that reads Hibernate's boot model. */
package io.quarkiverse.migrator.deployment.hibernate;
