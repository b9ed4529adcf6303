/** The Dev UI in a real browser. */
package io.quarkiverse.migrator.it.lifecycle.browser;
