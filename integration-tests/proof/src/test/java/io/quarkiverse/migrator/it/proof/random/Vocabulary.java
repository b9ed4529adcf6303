package io.quarkiverse.migrator.it.proof.random;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import io.quarkiverse.migrator.dialect.ConstraintKind;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.it.support.PostgresServer;
import io.quarkiverse.migrator.schema.Column;

/**
 * What there is to choose from on a database.
 *
 * @param dialect the database
 * @param databases makes an empty one
 * @param convertible types whose values convert to each other where they hold the text 1
 * @param others further types
 * @param unordered types that can't be in an index
 * @param withoutDefault types that take no default
 * @param standard whether there are sequences, checks and indexes on expressions
 * @param foreignKeysOff lets rows refer to others that are not there yet
 * @param foreignKeysOn ends that
 */
record Vocabulary(Dialect dialect, Supplier<Database> databases, List<String> convertible, List<String> others,
        Set<String> unordered, Set<String> withoutDefault, boolean standard, String foreignKeysOff, String foreignKeysOn) {

    static final Vocabulary POSTGRESQL = new Vocabulary(Dialects.of("postgresql").orElseThrow(),
            () -> PostgresServer.shared().createDatabase(),
            List.of("smallint", "integer", "bigint", "numeric(10,2)", "numeric(20,4)", "double precision", "varchar(20)",
                    "varchar(255)", "text"),
            List.of("date", "timestamp(6)", "timestamp(6) with time zone", "boolean", "uuid", "jsonb", "bytea", "time(6)",
                    "integer array", "varchar(255) array"),
            Set.of("jsonb"), Set.of(), true, "set session_replication_role = replica",
            "set session_replication_role = default");

    /** As of 8.0.12, which reads checks and forgets them, and has no indexes on expressions. */
    static final Vocabulary MYSQL = new Vocabulary(Dialects.of("mysql").orElseThrow(),
            () -> MySqlServer.shared().createDatabase(),
            List.of("smallint", "integer", "bigint", "decimal(10,2)", "decimal(20,4)", "double", "varchar(20)",
                    "varchar(255)", "longtext"),
            List.of("date", "datetime(6)", "bit", "json", "enum ('A','B')", "varbinary(255)", "longblob", "time(6)",
                    "binary(16)", "tinyint", "char(1)"),
            Set.of("longtext", "json", "longblob"), Set.of("longtext"), false, "set foreign_key_checks = 0",
            "set foreign_key_checks = 1");

    boolean isText(String type) {
        return type.startsWith("varchar(") && !type.endsWith("array") || type.equals("text") || type.equals("longtext");
    }

    boolean isIndexable(Column column) {
        return !unordered.contains(column.type());
    }

    String primaryKey(String table) {
        return dialect.names().implicit(ConstraintKind.PRIMARY_KEY, table, List.of("id"), name -> false);
    }

    /** The expression of a generated column; MySQL's may not lean on what the database numbers. */
    Optional<String> generated(List<Column> columns) {
        if (standard) {
            return Optional.of("id + 1");
        }
        return columns.stream().filter(column -> column.name().equals("c0") && convertible.contains(column.type())).findFirst()
                .map(column -> column.name() + " + 1");
    }
}
