package io.quarkiverse.migrator.deployment.devui;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import io.quarkiverse.migrator.deployment.devmode.DevMigrations;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.dev.spi.HotReplacementContext;
import io.quarkus.devui.spi.buildtime.BuildTimeActionBuildItem;

/**
 * What the pages ask and do, each a call of {@link DevMigrations}. Four of them are tools of the MCP server, too: those that
 * only read are on, those that write are off until a person turns them on.
 */
final class DevUiActions {

    static final String PENDING_NUMBER = "pendingNumber";

    private static final String DATASOURCE = "datasource";
    private static final String WHICH = "The name of the datasource; the default one where it is left out";

    private final DevMigrations migrations;
    private final BuildTimeActionBuildItem item = new BuildTimeActionBuildItem();

    private DevUiActions(DevMigrations migrations) {
        this.migrations = migrations;
    }

    static BuildTimeActionBuildItem of(DevMigrations migrations) {
        DevUiActions actions = new DevUiActions(migrations);
        actions.read();
        actions.write();
        actions.answer();
        return actions.item;
    }

    private void read() {
        item.subscriptionBuilder().methodName(PENDING_NUMBER)
                .function(none -> new LiveNumber(migrations::pendingChanges)).build();
        item.subscriptionBuilder().methodName("revision").function(none -> new LiveNumber(migrations::revision)).build();
        item.actionBuilder().methodName("status")
                .description("The migration scripts of each datasource with their state in the dev database (applied or"
                        + " pending), the database's version, how the draft of the pending changes stands, and what is wrong"
                        + " with the way out. Changes nothing.")
                .enableMcpFuctionByDefault()
                .function(asked(parameters -> migrations.datasources())).build();
        item.actionBuilder().methodName("preview")
                .description("How the entities differ from what the migration scripts produce: the changes with what they"
                        + " risk, the questions that a person must answer, and the SQL of the next script with its way back."
                        + " Writes nothing.")
                .parameter(DATASOURCE, WHICH, false)
                .enableMcpFuctionByDefault()
                .function(asked(parameters -> migrations.pending(datasource(parameters)))).build();
        ask("schema", parameters -> migrations.schema(datasource(parameters)));
        ask("look", parameters -> look());
        ask("files", parameters -> migrations.preview(datasource(parameters), text(parameters, "message")));
    }

    private void write() {
        item.actionBuilder().methodName("generate")
                .description("Writes the pending changes as the next migration script, with its way back and the snapshot of"
                        + " the schema, into the sources. Refuses while a question is open.")
                .parameter(DATASOURCE, WHICH, false)
                .parameter("message", "What the migration does, in a few words; named by its changes where it is left out",
                        false)
                .function(asked(parameters -> migrations.make(datasource(parameters), text(parameters, "message")))).build();
        item.actionBuilder().methodName("apply")
                .description("Applies the pending scripts and the draft of the pending changes to the dev database.")
                .parameter(DATASOURCE, WHICH, false)
                .function(asked(parameters -> migrations.apply(datasource(parameters)))).build();
        ask("downgrade", parameters -> migrations.downgrade(datasource(parameters),
                Integer.parseInt(text(parameters, "steps")), Boolean.parseBoolean(text(parameters, "loseDraft"))));
        ask("reset", parameters -> migrations.reset(datasource(parameters)));
    }

    private void answer() {
        ask("renamed", parameters -> migrations.renamed(datasource(parameters), text(parameters, "subject"),
                text(parameters, "now")));
        ask("mayBeLost", parameters -> migrations.mayBeLost(datasource(parameters), text(parameters, "subject")));
        ask("value", parameters -> migrations.value(datasource(parameters), text(parameters, "subject"),
                text(parameters, "expression")));
    }

    /** Without a description it is for the pages alone. */
    private void ask(String method, Function<Map<String, String>, ?> answer) {
        item.actionBuilder().methodName(method).function(asked(answer)).build();
    }

    /** Quarkus calls on its event loop, which nothing may block. */
    private static Function<Map<String, String>, CompletionStage<?>> asked(Function<Map<String, String>, ?> answer) {
        return parameters -> supplyAsync(() -> answer.apply(parameters), DevUiThreads.ANSWERING);
    }

    /** Whether there was a saved file to reload for. */
    private static boolean look() {
        HotReplacementContext reloads = DevConsoleManager.getHotReplacementContext();
        try {
            return reloads != null && reloads.doScan(true);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The application can't be reloaded: " + e.getMessage(), e);
        }
    }

    private static String datasource(Map<String, String> parameters) {
        String name = text(parameters, DATASOURCE);
        return name.isEmpty() ? DataSourceUtil.DEFAULT_DATASOURCE_NAME : name;
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
