/** What differs between two schemas: one class an aspect, no SQL. */
package io.quarkiverse.migrator.diff;
