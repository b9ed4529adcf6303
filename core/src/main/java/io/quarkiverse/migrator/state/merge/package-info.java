/** Two branches that each wrote scripts since they parted, made one line of scripts again. */
package io.quarkiverse.migrator.state.merge;
