/** Generators of others, each in a process with a class path of its own. */
package io.quarkiverse.migrator.it.benchmark.peer;
