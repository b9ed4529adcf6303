package io.quarkiverse.migrator.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
        Set<Hazard> hazards = EnumSet.noneOf(Hazard.class);
        statements.forEach(statement -> hazards.addAll(statement.hazards()));
        return List.copyOf(hazards);
    }

    /** Whether rows or values can be lost. */
    public boolean destructive() {
        return hazards().stream().anyMatch(Hazard::destructive);
    }
}
