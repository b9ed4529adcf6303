package io.quarkiverse.migrator.runtime.migration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.ValidateOutput;
import org.flywaydb.core.api.output.ValidateResult;

/** What Flyway says of each script: its state, and what it objects to. */
final class Verdict {

    static final Verdict NO_OBJECTION = new Verdict(List.of());

    private final List<ValidateOutput> objections;

    Verdict(ValidateResult validation) {
        this(validation.invalidMigrations);
    }

    private Verdict(List<ValidateOutput> objections) {
        this.objections = List.copyOf(objections);
    }

    List<ValidateOutput> objections() {
        return objections;
    }

    static boolean isAbout(ValidateOutput objection, MigrationInfo script) {
        String version = script.getVersion() == null ? "" : script.getVersion().toString();
        return version.equals(objection.version) && Objects.equals(script.getDescription(), objection.description);
    }

    ScriptState state(MigrationInfo script) {
        return switch (script.getState()) {
            case PENDING -> ScriptState.PENDING;
            case ABOVE_TARGET -> ScriptState.EXCLUDED;
            case IGNORED -> script.isShouldExecute() ? ScriptState.OUT_OF_ORDER : ScriptState.EXCLUDED;
            case BELOW_BASELINE, BASELINE_IGNORED -> ScriptState.BELOW_BASELINE;
            case BASELINE -> ScriptState.BASELINE;
            case MISSING_SUCCESS -> ScriptState.MISSING;
            case FAILED, MISSING_FAILED, FUTURE_FAILED -> ScriptState.FAILED;
            case FUTURE_SUCCESS -> ScriptState.FUTURE;
            case OUTDATED -> ScriptState.OUTDATED;
            case SUPERSEDED -> ScriptState.SUPERSEDED;
            case DELETED, UNDONE -> ScriptState.DELETED;
            default -> applied(script);
        };
    }

    private ScriptState applied(MigrationInfo script) {
        Optional<ErrorCode> objection = objections.stream().filter(each -> isAbout(each, script))
                .map(each -> each.errorDetails.errorCode).findFirst();
        if (objection.isEmpty()) {
            return ScriptState.APPLIED;
        }
        return objection.get() == CoreErrorCode.DESCRIPTION_MISMATCH ? ScriptState.RENAMED : ScriptState.EDITED;
    }
}
