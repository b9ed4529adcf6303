package io.quarkiverse.migrator.deployment.devmode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.flywaydb.core.api.FlywayException;

import io.quarkiverse.migrator.deployment.devmode.view.DatasourceView;
import io.quarkiverse.migrator.deployment.devmode.view.ScriptView;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.migration.Problem;
import io.quarkiverse.migrator.runtime.migration.ScriptStatus;

/** Shows how a datasource stands. */
final class DatasourceViews {

    private DatasourceViews() {
    }

    static DatasourceView of(DevDatasource datasource) {
        try {
            return of(datasource, datasource.live().map(LiveDraft::status), List.of());
        } catch (MigrationException | FlywayException e) {
            return of(datasource, Optional.empty(), List.of(e.getMessage()));
        }
    }

    private static DatasourceView of(DevDatasource datasource, Optional<MigrationStatus> status, List<String> errors) {
        return new DatasourceView(datasource.name(), datasource.shown(), datasource.build().dialect().name(),
                status.map(MigrationStatus::product).orElse(""),
                datasource.build().mode().name().toLowerCase(Locale.ROOT), datasource.isDevService(),
                datasource.standing().view(),
                status.map(MigrationStatus::scripts).orElse(List.of()).stream().map(DatasourceViews::of).toList(),
                status.map(each -> each.problems().stream().map(Problem::toString).toList()).orElse(errors));
    }

    private static ScriptView of(ScriptStatus script) {
        return new ScriptView(script.version().orElse(""), script.description(), script.file(), script.state().name(),
                script.installedOn().map(Object::toString).orElse(""),
                script.executionTime().map(each -> each.toMillis()).orElse(0L));
    }
}
