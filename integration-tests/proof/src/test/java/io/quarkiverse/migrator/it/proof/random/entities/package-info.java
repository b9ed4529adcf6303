/** Random entities, rendered as Java sources, and random edits of them. */
package io.quarkiverse.migrator.it.proof.random.entities;
