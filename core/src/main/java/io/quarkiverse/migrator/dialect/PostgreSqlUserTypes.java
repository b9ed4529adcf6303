package io.quarkiverse.migrator.dialect;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.change.AddType;
import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.DropType;
import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.EnumType;

/** Changes of PostgreSQL's enum and composite types. */
final class PostgreSqlUserTypes {

    private PostgreSqlUserTypes() {
    }

    static List<Statement> alter(PostgreSqlDialect dialect, AlterType change) {
        if (change.before() instanceof EnumType before && change.after() instanceof EnumType after
                && keepsOrder(before.labels(), after.labels())) {
            return addedLabels(dialect, before, after);
        }
        List<Statement> statements = new ArrayList<>(dialect.visit(new DropType(change.before())));
        statements.addAll(dialect.visit(new AddType(change.after())));
        return statements.stream().map(statement -> Statement.of(Phase.ADD_TYPE, statement.sql(), Hazard.DATA_LOSS)).toList();
    }

    private static boolean keepsOrder(List<String> before, List<String> after) {
        return after.stream().filter(before::contains).toList().equals(before);
    }

    private static List<Statement> addedLabels(PostgreSqlDialect dialect, EnumType before, EnumType after) {
        List<Statement> statements = new ArrayList<>();
        String previous = "";
        for (String label : after.labels()) {
            if (!before.labels().contains(label)) {
                String place = previous.isEmpty() ? " before " + dialect.literal(before.labels().get(0))
                        : " after " + dialect.literal(previous);
                statements.add(Statement.of(Phase.ADD_TYPE, "alter type " + dialect.name(after.name()) + " add value "
                        + dialect.literal(label) + place));
            }
            previous = label;
        }
        return statements;
    }
}
