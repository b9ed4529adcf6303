package io.quarkiverse.migrator.runtime.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.runtime.downgrade.Downgrade;
import io.quarkiverse.migrator.runtime.downgrade.DowngradePlan;
import io.quarkiverse.migrator.runtime.downgrade.UndoScript;

/** Takes scripts back by their undo scripts. */
final class DowngradeCommand implements Command {

    @Override
    public Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog) {
        Downgrade downgrade = datasource.downgrade();
        DowngradePlan plan = line.value(Option.TO).map(downgrade::to)
                .orElseGet(() -> downgrade.steps(line.steps().orElse(1)));
        if (plan.scripts().isEmpty()) {
            dialog.say("Nothing is to be taken back on " + datasource.label() + ".");
            return outcome(ExitCode.OK, plan, "undone");
        }
        dialog.say("On " + datasource.label() + ", the newest first:\n" + list(plan));
        List<String> losses = losses(plan);
        losses.forEach(dialog::say);
        if (line.has(Option.SHOW_SQL)) {
            plan.scripts().forEach(
                    undo -> dialog.say("\n" + SqlCommand.shown(undo.file(), undo.text()).stripTrailing()));
        }
        if (line.has(Option.DRY_RUN)) {
            dialog.say("\n" + Count.of(plan.scripts().size(), "script") + " would be taken back. Nothing was changed.");
            return outcome(ExitCode.OK, plan, "pending");
        }
        if (!line.has(Option.YES)) {
            Optional<Boolean> answer = dialog.confirm("\nTake back " + Count.of(plan.scripts().size(), "script") + "?");
            if (answer.isEmpty()) {
                throw new CommandLineException("Nothing was taken back: nobody is there to ask. Say --yes to go on"
                        + (losses.isEmpty() ? "." : ", which loses data."));
            }
            if (!answer.get()) {
                dialog.say("Nothing was taken back.");
                return Outcome.of(ExitCode.FAILED, Outcome.values("undone", List.of()));
            }
        }
        downgrade.run(plan, undo -> dialog.say("Took back " + undo.script() + " by " + undo.file()));
        dialog.say("The database has " + plan.version().map(version -> "version " + version).orElse("no version") + ".");
        return outcome(ExitCode.OK, plan, "undone");
    }

    private static String list(DowngradePlan plan) {
        TextTable table = new TextTable("version", "script", "way back");
        plan.scripts().forEach(undo -> table.row(undo.version(), undo.script(), undo.file()));
        return table.toString();
    }

    private static List<String> losses(DowngradePlan plan) {
        List<String> lines = new ArrayList<>();
        for (UndoScript undo : plan.scripts()) {
            undo.losses().forEach(statement -> lines.add("  ! " + undo.file() + "  loses data: " + statement));
            if (!undo.isGenerated()) {
                lines.add("  ! " + undo.file() + "  was written by hand: read it to see what it loses (--show-sql)");
            }
        }
        return lines;
    }

    private static Outcome outcome(int exitCode, DowngradePlan plan, String list) {
        List<Map<String, Object>> scripts = plan.scripts().stream().map(undo -> Outcome.values("version", undo.version(),
                "script", undo.script(), "undo", undo.file(), "losses", undo.losses())).toList();
        return Outcome.of(exitCode, Outcome.values("version", plan.version(), list, scripts));
    }
}
