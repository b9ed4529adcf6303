package io.quarkiverse.migrator.plan;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Column;

/** Gives rows a neutral value where a way back has to make a column {@code not null} whose old values nobody has any more. */
final class NeutralFill {

    private NeutralFill() {
    }

    static Change of(Change change, Dialect dialect) {
        if (change instanceof AddColumn add && add.fill().isEmpty() && Questions.needsFill(add.column())) {
            return new AddColumn(add.table(), add.column(), dialect.neutralValue(add.column()));
        }
        if (change instanceof AlterColumn alter && alter.fill().isEmpty() && alter.before().nullable()
                && Questions.needsFill(alter.after())) {
            Column after = alter.after();
            return new AlterColumn(alter.table(), alter.before(), after, dialect.neutralValue(after));
        }
        return change;
    }
}
