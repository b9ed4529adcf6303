/** Just enough reading of SQL text to know which names it mentions. */
package io.quarkiverse.migrator.sql;
