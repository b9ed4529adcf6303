package io.quarkiverse.migrator.state;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.migrator.schema.Schema;

/**
 * What the scripts of one datasource produce.
 *
 * @param dialect the database that they are for
 * @param scripts the scripts, in the order of their versions
 * @param schema the schema after the last of them
 */
public record Snapshot(String dialect, List<Script> scripts, Schema schema) {

    public Snapshot {
        scripts = List.copyOf(scripts);
    }

    /** The snapshot before the first script. */
    public static Snapshot empty(String dialect) {
        return new Snapshot(dialect, List.of(), Schema.empty());
    }

    /** The last script. */
    public Optional<Script> last() {
        return scripts.isEmpty() ? Optional.empty() : Optional.of(scripts.get(scripts.size() - 1));
    }
}
