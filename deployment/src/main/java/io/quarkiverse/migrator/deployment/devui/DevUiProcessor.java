package io.quarkiverse.migrator.deployment.devui;

import io.quarkiverse.migrator.deployment.build.MigratorEnabled;
import io.quarkiverse.migrator.deployment.devmode.DevMigrations;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.devui.spi.buildtime.BuildTimeActionBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;

/** Adds Migrator to the Dev UI. */
@BuildSteps(onlyIf = { IsLocalDevelopment.class, MigratorEnabled.class })
class DevUiProcessor {

    @BuildStep
    CardPageBuildItem card() {
        CardPageBuildItem card = new CardPageBuildItem();
        // Without it the Dev UI gets the extension's icon from the network
        card.setLogo("migrator.svg", "migrator.svg");
        card.addPage(Page.webComponentPageBuilder().title("Pending changes").icon("font-awesome-solid:code-compare")
                .componentLink("qwc-migrator-pending.js").streamingLabelJsonRPCMethodName(DevUiActions.PENDING_NUMBER));
        card.addPage(Page.webComponentPageBuilder().title("Status").icon("font-awesome-solid:list-check")
                .componentLink("qwc-migrator-status.js"));
        card.addPage(Page.webComponentPageBuilder().title("Schema").icon("font-awesome-solid:diagram-project")
                .componentLink("qwc-migrator-schema.js"));
        return card;
    }

    @BuildStep
    BuildTimeActionBuildItem actions() {
        // Who listened to the application before this reload is gone
        LiveNumber.endAll();
        return DevUiActions.of(DevMigrations.current());
    }
}
