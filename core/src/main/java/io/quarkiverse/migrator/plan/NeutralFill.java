package io.quarkiverse.migrator.plan;

import java.util.List;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Column;

/**
 * Gives rows a neutral value where a way back has to make a column {@code not null}, or of a type, whose old values nobody has
 * any more.
 */
final class NeutralFill {

    private NeutralFill() {
    }

    /**
     * A change of the way back, with a value where it needs one.
     *
     * @param change the change
     * @param forth the changes that it belongs to
     */
    static Change of(Change change, List<Change> forth, Dialect dialect) {
        if (change instanceof AddColumn add && add.fill().isEmpty() && Questions.needsFill(add.column())) {
            return new AddColumn(add.table(), add.column(), dialect.neutralValue(add.column()));
        }
        if (change instanceof AlterColumn alter && alter.fill().isEmpty()) {
            Column after = alter.after();
            if (hasNoWayBack(alter, forth, dialect)) {
                return new AlterColumn(alter.table(), alter.before(), after,
                        after.nullable() ? "null" : dialect.neutralValue(after), true);
            }
            if (alter.before().nullable() && Questions.needsFill(after)) {
                return new AlterColumn(alter.table(), alter.before(), after, dialect.neutralValue(after), false);
            }
        }
        return change;
    }

    /** Whether the database has no cast, or one for other values than those that an expression made. */
    private static boolean hasNoWayBack(AlterColumn back, List<Change> forth, Dialect dialect) {
        return switch (dialect.typeChange(back.before(), back.after())) {
            case SAME, WIDENS, REWRITES -> false;
            case NO_CAST -> true;
            case NARROWS -> forth.stream().anyMatch(change -> change instanceof AlterColumn alter
                    && alter.before().withName("").equals(back.after().withName(""))
                    && alter.after().withName("").equals(back.before().withName("")) && dialect.converts(alter));
        };
    }
}
