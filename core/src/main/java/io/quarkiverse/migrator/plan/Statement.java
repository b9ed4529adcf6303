package io.quarkiverse.migrator.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One SQL statement of a script.
 *
 * @param phase when it runs
 * @param sql its text, without the semicolon at its end
 * @param hazards what it risks, in the order of their codes
 * @param stage which script it is part of
 */
public record Statement(Phase phase, String sql, List<Hazard> hazards, Stage stage) {

    public Statement {
        hazards = List.copyOf(hazards);
    }

    /** A statement of the script that runs as one transaction. */
    public Statement(Phase phase, String sql, List<Hazard> hazards) {
        this(phase, sql, hazards, Stage.TOGETHER);
    }

    /** A statement with what it risks. */
    public static Statement of(Phase phase, String sql, Hazard... hazards) {
        Set<Hazard> sorted = EnumSet.noneOf(Hazard.class);
        sorted.addAll(Arrays.asList(hazards));
        return new Statement(phase, sql, List.copyOf(sorted));
    }

    /** The same statement on its own, after the transaction. */
    public Statement afterwards() {
        return new Statement(phase, sql, hazards, Stage.AFTERWARDS);
    }
}
