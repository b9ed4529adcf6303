package io.quarkiverse.migrator.dialect;

import java.time.Duration;
import java.util.List;

import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.UniqueKey;

/**
 * PostgreSQL's statements that leave a table in use. Each of the second script's does no harm when it runs again, and a lock
 * that keeps others out is waited for as long as the lock timeout says.
 */
final class PostgreSqlOnlineStatements {

    private final PostgreSqlDialect dialect;
    private final String lockTimeout;

    PostgreSqlOnlineStatements(PostgreSqlDialect dialect, Duration lockTimeout) {
        this.dialect = dialect;
        long millis = lockTimeout.toMillis();
        this.lockTimeout = "set local lock_timeout = '" + (millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms") + "'";
    }

    Statement open() {
        return Statement.of(Phase.OPEN, lockTimeout);
    }

    List<Statement> buildIndex(QualifiedName table, Index index, Statement plain) {
        String create = plain.sql().replaceFirst("^create (unique )?index ", "create $1index concurrently if not exists ");
        return List.of(dropInvalid(Phase.ADD_INDEX, table, index.name()),
                (index.unique() ? Statement.of(Phase.ADD_INDEX, create, Hazard.MAY_FAIL)
                        : Statement.of(Phase.ADD_INDEX, create)).afterwards());
    }

    /** An index whose building failed stays behind: of no use, and in the way. */
    private Statement dropInvalid(Phase phase, QualifiedName table, String name) {
        String index = indexName(table, name);
        return guarded(phase, "exists (select from pg_index where indexrelid = to_regclass(" + dialect.literal(index)
                + ") and not indisvalid)", "drop index " + index);
    }

    Statement dropFormerIndex(QualifiedName table, String index) {
        return Statement.of(Phase.DROP_FORMER_INDEX, "drop index concurrently if exists " + indexName(table, index))
                .afterwards();
    }

    List<Statement> buildKey(QualifiedName table, Constraint key) {
        String name = dialect.name(key.name());
        List<String> columns = key instanceof PrimaryKey primary ? primary.columns() : ((UniqueKey) key).columns();
        String kind = key instanceof PrimaryKey ? "primary key" : "unique";
        String options = key instanceof UniqueKey unique ? AnsiDialect.after(unique.options()) : "";
        return List.of(
                dropInvalid(Phase.ADD_KEY, table, key.name()),
                Statement.of(Phase.ADD_KEY, "create unique index concurrently if not exists " + name + " on "
                        + dialect.name(table) + " (" + dialect.names(columns) + ")", Hazard.MAY_FAIL).afterwards(),
                unlessThere(Phase.ADD_KEY, table, key.name(), alter(table) + " add constraint " + name + " " + kind
                        + " using index " + name + options));
    }

    Statement addUnchecked(QualifiedName table, Constraint constraint) {
        Statement plain = dialect.add(table, constraint);
        return Statement.of(plain.phase(), plain.sql() + " not valid");
    }

    Statement addLate(QualifiedName table, ForeignKey key) {
        return unlessThere(Phase.ADD_FOREIGN_KEY, table, key.name(), dialect.add(table, key).sql());
    }

    Statement addUncheckedLate(QualifiedName table, ForeignKey key) {
        return unlessThere(Phase.ADD_FOREIGN_KEY, table, key.name(), addUnchecked(table, key).sql());
    }

    Statement validate(QualifiedName table, Constraint constraint) {
        Phase phase = constraint instanceof ForeignKey ? Phase.ADD_FOREIGN_KEY : Phase.ADD_KEY;
        return Statement.of(phase, alter(table) + " validate constraint " + dialect.name(constraint.name()), Hazard.MAY_FAIL)
                .afterwards();
    }

    /** Fills the rows that have no value yet. */
    Statement fill(Statement plain, String column) {
        String open = " where " + dialect.name(column) + " is null";
        String sql = plain.sql().endsWith(open) ? plain.sql() : plain.sql() + open;
        return new Statement(plain.phase(), sql, plain.hazards()).afterwards();
    }

    /** The check that stands in for {@code not null} until all rows were read. */
    String notNullCheck(QualifiedName table, String column) {
        return alter(table) + " add constraint " + dialect.name(notNullName(column)) + " check (" + dialect.name(column)
                + " is not null) not valid";
    }

    Statement addNotNullCheckLate(QualifiedName table, String column, Hazard... hazards) {
        return unlessThere(Phase.ALTER_COLUMN, table, notNullName(column), notNullCheck(table, column), hazards);
    }

    List<Statement> setNotNull(QualifiedName table, String column) {
        String check = dialect.name(notNullName(column));
        String there = isThere(table, notNullName(column));
        Statement validate = Statement.of(Phase.ALTER_COLUMN,
                block("exists " + there, alter(table) + " validate constraint " + check), Hazard.MAY_FAIL);
        return List.of(validate.afterwards(),
                guarded(Phase.ALTER_COLUMN, "exists " + there,
                        alter(table) + " alter column " + dialect.name(column) + " set not null",
                        alter(table) + " drop constraint " + check));
    }

    List<Statement> dropNotNull(QualifiedName table, String column) {
        return List.of(dropNotNullCheck(table, column).afterwards(), Statement.of(Phase.ALTER_COLUMN,
                alter(table) + " alter column " + dialect.name(column) + " drop not null").afterwards());
    }

    Statement dropNotNullCheck(QualifiedName table, String column) {
        return Statement.of(Phase.DROP_KEY,
                alter(table) + " drop constraint if exists " + dialect.name(notNullName(column)));
    }

    String indexName(QualifiedName table, String index) {
        return dialect.name(table.withName(index));
    }

    private Statement unlessThere(Phase phase, QualifiedName table, String constraint, String sql, Hazard... hazards) {
        Statement guarded = guarded(phase, "not exists " + isThere(table, constraint), sql);
        return Statement.of(phase, guarded.sql(), hazards).afterwards();
    }

    private String isThere(QualifiedName table, String constraint) {
        return "(select from pg_constraint where conrelid = " + dialect.literal(dialect.name(table))
                + "::regclass and conname = "
                + dialect.literal(constraint) + ")";
    }

    private Statement guarded(Phase phase, String condition, String... statements) {
        String[] all = new String[statements.length + 1];
        all[0] = lockTimeout;
        System.arraycopy(statements, 0, all, 1, statements.length);
        return Statement.of(phase, block(condition, all)).afterwards();
    }

    private static String block(String condition, String... statements) {
        String body = "if " + condition + " then\n        " + String.join(";\n        ", statements) + ";\n    end if;";
        String quote = "$$";
        for (int i = 1; body.contains(quote); i++) {
            quote = "$do" + i + "$";
        }
        return "do " + quote + " begin\n    " + body + "\nend " + quote;
    }

    private String alter(QualifiedName table) {
        return "alter table " + dialect.name(table);
    }

    private String notNullName(String column) {
        String name = "migrator_not_null_" + column;
        String stored = dialect.names().stored(name, true);
        return stored.equals(name) ? name : "migrator_not_null_" + Integer.toHexString(column.hashCode());
    }
}
