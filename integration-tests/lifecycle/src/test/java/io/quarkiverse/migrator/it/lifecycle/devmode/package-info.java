/** Dev mode as a developer meets it: files are edited on disk, the rest is followed over HTTP, JDBC and the terminal. */
package io.quarkiverse.migrator.it.lifecycle.devmode;
