package io.quarkiverse.migrator.deployment.devmode;

import java.util.List;

import io.quarkiverse.migrator.deployment.devmode.view.CommandView;
import io.quarkiverse.migrator.deployment.devmode.view.DatasourceView;
import io.quarkiverse.migrator.deployment.devmode.view.MadeView;
import io.quarkiverse.migrator.deployment.devmode.view.OutcomeView;
import io.quarkiverse.migrator.deployment.devmode.view.PendingView;
import io.quarkiverse.migrator.deployment.devmode.view.SchemaView;

/** The migrations of one dev mode, over its reloads. */
final class DevSession implements DevMigrations {

    private static final DevSession CURRENT = new DevSession();
    private static final OutcomeView NOT_YET = new OutcomeView(false, "Not there yet.");

    static DevMigrations current() {
        return CURRENT;
    }

    @Override
    public int pendingChanges() {
        return 0;
    }

    @Override
    public long revision() {
        return 0;
    }

    @Override
    public List<DatasourceView> datasources() {
        return List.of();
    }

    @Override
    public PendingView pending(String datasource) {
        return new PendingView("", List.of(), List.of(), List.of(), "", "", "");
    }

    @Override
    public SchemaView schema(String datasource) {
        return new SchemaView(List.of(), List.of());
    }

    @Override
    public MadeView preview(String datasource, String message) {
        return new MadeView(false, List.of(), false, NOT_YET.message());
    }

    @Override
    public MadeView make(String datasource, String message) {
        return new MadeView(false, List.of(), false, NOT_YET.message());
    }

    @Override
    public OutcomeView renamed(String datasource, String subject, String now) {
        return NOT_YET;
    }

    @Override
    public OutcomeView mayBeLost(String datasource, String subject) {
        return NOT_YET;
    }

    @Override
    public OutcomeView value(String datasource, String subject, String expression) {
        return NOT_YET;
    }

    @Override
    public OutcomeView apply(String datasource) {
        return NOT_YET;
    }

    @Override
    public OutcomeView downgrade(String datasource, int steps, boolean loseDraft) {
        return NOT_YET;
    }

    @Override
    public OutcomeView reset(String datasource) {
        return NOT_YET;
    }

    @Override
    public CommandView command(String line) {
        return new CommandView(1, NOT_YET.message());
    }
}
