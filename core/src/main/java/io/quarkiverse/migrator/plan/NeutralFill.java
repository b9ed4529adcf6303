package io.quarkiverse.migrator.plan;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AddConstraint;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.EnumType;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;
import io.quarkiverse.migrator.sql.SqlTokens;

/**
 * Gives rows a neutral value where a way back has to make a column {@code not null}, or of a type, whose old values nobody has
 * any more.
 */
final class NeutralFill {

    private static final String LIST = " in (";

    private NeutralFill() {
    }

    /**
     * A change of the way back, with a value where it needs one.
     *
     * @param change the change
     * @param back all changes of the way back
     * @param forth the changes that they take back
     * @param origin the schema that they lead to
     */
    static Change of(Change change, List<Change> back, List<Change> forth, Schema origin, Dialect dialect) {
        if (change instanceof AddColumn add && add.fill().isEmpty() && Questions.needsFill(add.column())) {
            return new AddColumn(add.table(), add.column(), value(add.table(), add.column(), origin, dialect));
        }
        if (change instanceof AlterColumn alter && alter.fill().isEmpty()) {
            Column after = alter.after();
            if (hasNoWayBack(alter, back, forth, dialect)) {
                return new AlterColumn(alter.table(), alter.before(), after,
                        after.nullable() ? "null" : value(alter.table(), after, origin, dialect), true);
            }
            if (alter.before().nullable() && Questions.needsFill(after)) {
                return new AlterColumn(alter.table(), alter.before(), after,
                        value(alter.table(), after, origin, dialect), false);
            }
        }
        return change;
    }

    /** The first of the values that the type or a check allows, such as the name of an enum's constant; else a neutral one. */
    private static String value(QualifiedName table, Column column, Schema origin, Dialect dialect) {
        return origin.types().stream().filter(type -> type.isTypeOf(column.type()) && !isArray(column.type()))
                .map(type -> dialect.literal(neutral(type))).findFirst()
                .or(() -> origin.table(table).flatMap(found -> listed(found, column)))
                .orElseGet(() -> dialect.neutralValue(column));
    }

    private static boolean isArray(String type) {
        return type.endsWith("]") || type.endsWith(" array");
    }

    private static String neutral(UserType type) {
        return type instanceof EnumType labelled ? labelled.labels().get(0)
                : "(" + ",".repeat(((StructType) type).attributes().size() - 1) + ")";
    }

    private static Optional<String> listed(Table table, Column column) {
        return table.checks().stream().map(Check::expression)
                .filter(check -> check.contains(LIST) && SqlTokens.identifiers(check).contains(column.name()))
                .map(check -> SqlTokens.items(check.substring(check.indexOf(LIST) + LIST.length())).get(0)).findFirst();
    }

    /** Whether the database has no cast, or one for other values than those that an expression made. */
    private static boolean hasNoWayBack(AlterColumn alter, List<Change> back, List<Change> forth, Dialect dialect) {
        return switch (dialect.typeChange(alter.before(), alter.after())) {
            case SAME, WIDENS -> false;
            case REWRITES -> alter.after().nullable() && isConverted(alter, forth, dialect) && isChecked(alter, back);
            case NARROWS -> isConverted(alter, forth, dialect);
            case NO_CAST -> true;
        };
    }

    private static boolean isConverted(AlterColumn alter, List<Change> forth, Dialect dialect) {
        return forth.stream().anyMatch(change -> change instanceof AlterColumn converted
                && converted.before().withName("").equals(alter.after().withName(""))
                && converted.after().withName("").equals(alter.before().withName("")) && dialect.converts(converted));
    }

    /** Whether a check comes back that other values would break. */
    private static boolean isChecked(AlterColumn alter, List<Change> back) {
        return back.stream().anyMatch(change -> change instanceof AddConstraint add && add.table().equals(alter.table())
                && add.constraint() instanceof Check check
                && SqlTokens.identifiers(check.expression()).contains(alter.column()));
    }
}
