package io.quarkiverse.migrator.deployment.hibernate;

import java.util.Optional;
import java.util.function.Supplier;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.View;
import io.quarkiverse.migrator.sql.SqlExpression;

/** Stops at SQL of entities that would break what stands around it in a script, which Hibernate doesn't look at. */
final class ExpressionLimits {

    private final boolean backslashes;

    private ExpressionLimits(boolean backslashes) {
        this.backslashes = backslashes;
    }

    static void check(Schema schema, Dialect dialect) {
        ExpressionLimits limits = new ExpressionLimits(!dialect.literal("\\").equals("'\\'"));
        schema.tables().forEach(limits::check);
        schema.views().forEach(limits::check);
    }

    private void check(Table table) {
        for (Column column : table.columns()) {
            if (!column.defaultValue().isEmpty()) {
                check(column.defaultValue(), () -> "The default of " + table.name() + "." + column.name());
            }
            if (!column.generatedAs().isEmpty()) {
                check(column.generatedAs(), () -> "The expression of " + table.name() + "." + column.name());
            }
        }
        table.checks().forEach(
                each -> check(each.expression(), () -> "The check " + each.name() + " of table " + table.name()));
        table.indexes().forEach(index -> index.keys().stream().filter(IndexKey::expression)
                .forEach(key -> check(key.text(), () -> "The index " + index.name() + " of table " + table.name())));
    }

    /** Its query stands at the end, where a comment may, too. */
    private void check(View view) {
        check(view.query() + "\n", () -> "The query of view " + view.name());
    }

    private void check(String sql, Supplier<String> subject) {
        Optional<String> reason = SqlExpression.unfinished(sql, backslashes);
        if (reason.isPresent()) {
            throw new ModelException(
                    subject.get() + ", \"" + sql.strip() + "\", " + reason.get() + ". Correct it in its entity.");
        }
    }
}
