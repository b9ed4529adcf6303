/** Changes as the ordered statements of one database, with what they risk and what a person must answer first. */
package io.quarkiverse.migrator.plan;
