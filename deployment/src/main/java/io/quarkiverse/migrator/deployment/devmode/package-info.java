/** Dev mode: the pending changes live on the dev database as a draft until a person makes a migration of them. */
package io.quarkiverse.migrator.deployment.devmode;
