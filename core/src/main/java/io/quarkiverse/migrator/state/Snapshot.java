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
 * @param renames the entries of {@code quarkus.migrator.renames} that the last of them was made with: a schema does not show
 *        whether two columns were swapped already
 */
public record Snapshot(String dialect, List<Script> scripts, Schema schema, List<String> renames) {

    public Snapshot {
        scripts = List.copyOf(scripts);
        renames = List.copyOf(renames);
    }

    /** A snapshot whose last script renamed nothing. */
    public Snapshot(String dialect, List<Script> scripts, Schema schema) {
        this(dialect, scripts, schema, List.of());
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
