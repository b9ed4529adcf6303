/** One class a database: what it calls things, and the statements that a change becomes there. */
package io.quarkiverse.migrator.dialect;
