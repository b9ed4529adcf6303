package io.quarkiverse.migrator.state.merge;

import java.util.List;

import io.quarkiverse.migrator.state.Script;
import io.quarkiverse.migrator.state.Snapshot;

/**
 * What one branch has: its snapshot, and of its scripts those that the other one does not have.
 *
 * @param name what messages call it, such as {@code ours}
 * @param snapshot its snapshot
 * @param own its own scripts with the files that belong to each
 */
public record Branch(String name, Snapshot snapshot, List<ScriptText> own) {

    public Branch {
        own = List.copyOf(own);
    }

    /** The names of its own scripts. */
    public List<String> files() {
        return own.stream().map(each -> each.script().file()).toList();
    }

    /** Its own scripts. */
    List<Script> scripts() {
        return own.stream().map(ScriptText::script).toList();
    }
}
