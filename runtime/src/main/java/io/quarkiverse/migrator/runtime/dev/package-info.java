/** What dev mode needs of the running side: the moments of a start, and where the databases are. */
package io.quarkiverse.migrator.runtime.dev;
