package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.Snapshot;

/**
 * What Migrator writes to lead from one schema to another.
 *
 * @param text the script
 * @param undo the way back
 */
record MigratorScript(String text, String undo) {

    static final Dialect DIALECT = Dialects.of("postgresql").orElseThrow();

    static MigratorScript between(Schema from, Schema to, Answers answers) {
        return between(from, to, answers, DIALECT);
    }

    static MigratorScript between(Schema from, Schema to, Answers answers, Dialect dialect) {
        Draft draft = draft(from, to, answers, dialect);
        assertThat(draft.plan().questions()).isEmpty();
        Migration migration = draft.migration(List.of(), to, dialect, "");
        return new MigratorScript(migration.text(), migration.undoText());
    }

    static Draft draft(Schema from, Schema to, Answers answers) {
        return draft(from, to, answers, DIALECT);
    }

    static Draft draft(Schema from, Schema to, Answers answers, Dialect dialect) {
        return Draft.of(new Snapshot(dialect.name(), List.of(), from), "", to, dialect, "proof", answers);
    }
}
