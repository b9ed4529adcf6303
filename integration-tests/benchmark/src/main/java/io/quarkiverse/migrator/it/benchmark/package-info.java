/** Measures Migrator's own work beside that of Hibernate, in one run; ratios count, not times. */
package io.quarkiverse.migrator.it.benchmark;
