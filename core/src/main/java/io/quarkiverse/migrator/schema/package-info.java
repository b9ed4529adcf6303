/** What a database's schema is, as ordered, immutable records with the names that the catalog shows. */
package io.quarkiverse.migrator.schema;
