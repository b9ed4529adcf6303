/** What dev mode shows of migrations to people and tools: plain records of texts, numbers and lists, without optionals. */
package io.quarkiverse.migrator.deployment.devmode.view;
