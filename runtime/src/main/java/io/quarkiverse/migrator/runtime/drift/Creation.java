package io.quarkiverse.migrator.runtime.drift;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.diff.SchemaDiff;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Planner;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.sql.SqlTokens;

/** The statements that create a schema from nothing. */
final class Creation {

    private Creation() {
    }

    /** The statements, in the order in which they run; tables stay empty, and namespaces are the caller's to make. */
    static List<String> statements(Schema schema, Dialect dialect) {
        List<Table> tables = schema.tables().stream().map(table -> new Table(table.name(), table.comment(), table.options(),
                table.columns(), table.primaryKey(), table.uniqueKeys(), table.indexes(), table.foreignKeys(),
                table.checks(), List.of())).toList();
        Schema structure = new Schema(List.of(), schema.types(), schema.sequences(), tables, schema.views(), schema.objects(),
                List.of(), List.of());
        return Planner.plan(SchemaDiff.between(Schema.empty(), structure), List.of(), Schema.empty(), dialect, Answers.none())
                .statements().stream().map(Statement::sql).toList();
    }

    /** The same statement with what it says of one namespace said of another. */
    static String moved(String sql, String namespace, String other) {
        List<SqlTokens.Token> tokens = SqlTokens.of(sql);
        return Stream.iterate(0, i -> i < tokens.size(), i -> i + 1).map(i -> {
            boolean qualifies = isName(tokens.get(i)) && tokens.get(i).name().equals(namespace) && i + 1 < tokens.size()
                    && tokens.get(i + 1).text().equals(".") && (i == 0 || !tokens.get(i - 1).text().equals("."));
            return qualifies ? other : tokens.get(i).text();
        }).collect(Collectors.joining());
    }

    private static boolean isName(SqlTokens.Token token) {
        return token.kind() == SqlTokens.Kind.NAME || token.kind() == SqlTokens.Kind.QUOTED_NAME;
    }
}
