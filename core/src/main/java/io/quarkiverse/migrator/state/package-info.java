/** What is kept in the project: scripts, their versions and checksums, and the snapshot of the schema that they produce. */
package io.quarkiverse.migrator.state;
