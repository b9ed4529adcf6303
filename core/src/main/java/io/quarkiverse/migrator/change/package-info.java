/** What differs between two schemas, in words that every database shares. */
package io.quarkiverse.migrator.change;
