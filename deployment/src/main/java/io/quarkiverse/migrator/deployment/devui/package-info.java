/** The card and the pages in Quarkus' Dev UI, and the tools of its MCP server: a surface of {@code devmode}. */
package io.quarkiverse.migrator.deployment.devui;
