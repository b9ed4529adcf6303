package io.quarkiverse.migrator.runtime.migration;

import java.util.List;
import java.util.Optional;

/**
 * What a database has of the scripts of its datasource.
 *
 * @param datasource the name of the datasource, {@code <default>} for the default one
 * @param product the database's name and version, such as {@code PostgreSQL 18.4}
 * @param schema the schema with the history
 * @param currentVersion the highest version that was applied
 * @param scripts the scripts, those that were applied first
 * @param tables how many tables the schema has, without those that keep the history
 * @param history whether there is a history of migrations
 * @param problems what is wrong
 */
public record MigrationStatus(String datasource, String product, String schema, Optional<String> currentVersion,
        List<ScriptStatus> scripts, int tables, boolean history, List<Problem> problems) {

    public MigrationStatus {
        scripts = List.copyOf(scripts);
        problems = List.copyOf(problems);
    }

    /** The scripts that the next migration applies, in order. */
    public List<ScriptStatus> pending() {
        return scripts.stream().filter(script -> script.state().isPending()).toList();
    }

    /** What keeps scripts from being applied. */
    public List<Problem> blocking() {
        return problems.stream().filter(Problem::blocking).toList();
    }
}
