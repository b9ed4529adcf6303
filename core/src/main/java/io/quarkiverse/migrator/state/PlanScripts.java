package io.quarkiverse.migrator.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Stage;

/** The scripts of a plan: one a stage that has statements. */
final class PlanScripts {

    private static final List<String> AFTERWARDS = List.of(
            "Each statement stands alone, without a transaction around it, so that the tables stay in use.",
            "Should one fail: remove its cause, have Flyway repair its history (quarkus.flyway.repair-at-start=true) and",
            "migrate again. What is done already does no harm.");

    private PlanScripts() {
    }

    /**
     * The scripts, in the order in which they run.
     *
     * @param summary the lines that show the plan
     * @param first the version of the first of them
     * @param words the words of their names
     */
    static List<NewScript> of(Plan plan, List<String> summary, Version first, String words) {
        List<Stage> stages = Arrays.stream(Stage.values()).filter(stage -> !plan.statements(stage).isEmpty()).toList();
        if (stages.isEmpty()) {
            stages = List.of(Stage.TOGETHER);
        }
        List<NewScript> scripts = new ArrayList<>();
        Version version = first;
        for (Stage stage : stages) {
            boolean together = stage == Stage.TOGETHER;
            List<String> head = new ArrayList<>(
                    scripts.isEmpty() ? summary : List.of("Continues " + scripts.get(0).script().file() + "."));
            head.addAll(together ? List.of() : AFTERWARDS);
            String text = ScriptWriter.render(head, plan.statements(stage));
            String name = version + "__" + words + (together ? "" : "_online") + ".sql";
            scripts.add(NewScript.of(name, text, ScriptSettings.of(text, together), ScriptWriter.renderUndo("V" + name,
                    stages.size() == 1 ? plan.undoStatements() : plan.undoStatements(stage))));
            version = version.next();
        }
        return scripts;
    }
}
