/** What was measured, as numbers, a table and a chart. */
package io.quarkiverse.migrator.it.benchmark.report;
