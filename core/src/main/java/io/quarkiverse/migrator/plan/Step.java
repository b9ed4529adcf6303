package io.quarkiverse.migrator.plan;

import java.util.List;

import io.quarkiverse.migrator.change.Change;

/**
 * A change and the statements that make it.
 *
 * @param change the change
 * @param statements its statements, which the plan spreads over its phases
 */
public record Step(Change change, List<Statement> statements) {

    public Step {
        statements = List.copyOf(statements);
    }

    /** What the change risks, in the order of the codes. */
    public List<Hazard> hazards() {
        return statements.stream().flatMap(statement -> statement.hazards().stream()).distinct().sorted().toList();
    }

    /** Whether rows or values can be lost. */
    public boolean destructive() {
        return hazards().stream().anyMatch(Hazard::destructive);
    }
}
