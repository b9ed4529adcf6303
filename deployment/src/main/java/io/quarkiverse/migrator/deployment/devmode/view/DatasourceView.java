package io.quarkiverse.migrator.deployment.devmode.view;

import java.util.List;

/**
 * A datasource as dev mode shows it.
 *
 * @param name its name, {@code <default>} for the default one
 * @param shown the name by which a person calls it: {@code default} for the default one
 * @param dialect the database's kind, {@code postgresql} or {@code mysql}
 * @param product the database's name and version, such as {@code PostgreSQL 18.4}; empty while it can't be reached
 * @param mode what dev mode does, {@code draft}, {@code scripts} or {@code off}
 * @param resettable whether Dev Services started the database, so that it may be emptied
 * @param draft how the draft stands
 * @param scripts the scripts, those that were applied first
 * @param problems what is wrong with the scripts or the database, with the way out, each a sentence or two
 */
public record DatasourceView(String name, String shown, String dialect, String product, String mode, boolean resettable,
        DraftView draft, List<ScriptView> scripts, List<String> problems) {

    public DatasourceView {
        scripts = List.copyOf(scripts);
        problems = List.copyOf(problems);
    }
}
