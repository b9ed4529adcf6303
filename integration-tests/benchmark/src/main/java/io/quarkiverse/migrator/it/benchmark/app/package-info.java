/** Measured applications: how they are made, built and started. */
package io.quarkiverse.migrator.it.benchmark.app;
