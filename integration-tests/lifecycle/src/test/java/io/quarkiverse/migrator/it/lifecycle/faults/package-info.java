/** What the application does when processes, the database or the connection fail while it migrates. */
package io.quarkiverse.migrator.it.lifecycle.faults;
