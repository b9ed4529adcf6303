package io.quarkiverse.migrator.state;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.diff.Difference;
import io.quarkiverse.migrator.diff.RenameResolution;
import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.MigrationName;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Planner;
import io.quarkiverse.migrator.plan.Summary;
import io.quarkiverse.migrator.schema.Schema;

/**
 * What differs between the entities and the scripts, and what would be done about it.
 *
 * @param plan the changes with their statements, and the questions that are open
 * @param summary the lines that show it
 * @param renames the entries of {@code quarkus.migrator.renames} that it was made with, or an earlier script
 * @param resolved what keeps its rows under another name
 */
public record Draft(Plan plan, List<String> summary, List<String> renames, Renames resolved) {

    public Draft {
        summary = List.copyOf(summary);
        renames = List.copyOf(renames);
    }

    /**
     * Compares the scripts with the entities.
     *
     * @param current the snapshot of the scripts
     * @param since the name of the last script, empty for none
     * @param target the schema of the entities
     * @param dialect the database
     * @param where the datasource and database, as the summary shows them
     * @param answers what people have decided beforehand
     * @throws io.quarkiverse.migrator.diff.RenameException if a rename was asked for that can't be
     * @throws io.quarkiverse.migrator.plan.BackfillException if what existing rows are to get is no SQL expression
     */
    public static Draft of(Snapshot current, String since, Schema target, Dialect dialect, String where, Answers answers) {
        // What the last script was made with is done: a build can read a setting again, and would swap two columns back
        List<String> entries = answers.renames().stream().filter(entry -> !current.renames().contains(entry)).toList();
        Renames renames = RenameResolution.of(current.schema(), target, entries, answers.hints(),
                answers.allowDestructive(), dialect.traits());
        Difference difference = Difference.between(current.schema(), target, renames, answers.backfills(), dialect.traits());
        Plan plan = Planner.plan(difference.changes(), difference.back(), current.schema(), dialect, answers);
        return new Draft(plan, Summary.lines(plan, since, where), answers.renames(), renames);
    }

    /** Whether the scripts produce what the entities need. */
    public boolean isEmpty() {
        return plan.steps().isEmpty();
    }

    /**
     * The scripts that make the changes.
     *
     * @param scripts the scripts that are there, in the order of their versions
     * @param target the schema of the entities
     * @param dialect the database
     * @param message what a person said it does, empty for nothing
     */
    public Migration migration(List<Script> scripts, Schema target, Dialect dialect, String message) {
        boolean first = scripts.isEmpty();
        Version version = first ? Version.of("1") : scripts.get(scripts.size() - 1).version().next();
        String words = MigrationName.of(message, plan.steps().stream().map(step -> step.change()).toList(), first);
        List<NewScript> written = PlanScripts.of(plan, summary, version, words);
        List<Script> all = new ArrayList<>(scripts);
        written.forEach(script -> all.add(script.script()));
        return new Migration(written, new Snapshot(dialect.name(), all, target, renames));
    }
}
