package io.quarkiverse.migrator.runtime.downgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.state.ScriptWriter;

class UndoScriptTest {

    @Test
    void saysWhatItLosesByTheCommentsThatMigratorWrites() {
        String text = ScriptWriter.renderUndo("V2__x.sql", List.of(
                Statement.of(Phase.DROP_TABLE, "drop table book", Hazard.DATA_LOSS),
                Statement.of(Phase.ADD_TABLE, "create table kept (\n    id int\n)"),
                Statement.of(Phase.ALTER_COLUMN, "alter table a alter column b type int", Hazard.NARROWING,
                        Hazard.TABLE_REWRITE),
                Statement.of(Phase.ALTER_COLUMN, "alter table a alter column c type int", Hazard.TABLE_REWRITE)));
        UndoScript undo = new UndoScript("2", "V2__x.sql", "db/undo/U2__x.sql", text);

        assertThat(undo.losses()).containsExactly("drop table book", "alter table a alter column b type int");
        assertThat(undo.isGenerated()).isTrue();
        assertThat(undo.file()).isEqualTo("U2__x.sql");
        assertThat(new UndoScript("2", "V2__x.sql", "U2__x.sql", "drop table book").isGenerated()).isFalse();
    }
}
