package io.quarkiverse.migrator.runtime.start.fast;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;

/**
 * Whether a database has exactly the scripts of the application, by one query over the reactive client, which the application
 * has anyhow. It never says so where Flyway would not: anything but equal rows in the same order is Flyway's to judge.
 */
public final class HistoryCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** What stands in the history for what Flyway made itself before the first script. */
    private static final String SCHEMA = "SCHEMA";

    private final PackagedHistory packaged;
    private final String table;
    private final Optional<String> schema;

    /**
     * A check.
     *
     * @param table the table with Flyway's history
     * @param schema its schema; empty for the one that a session begins with
     */
    public HistoryCheck(PackagedHistory packaged, String table, Optional<String> schema) {
        this.packaged = packaged;
        this.table = table;
        this.schema = schema;
    }

    /** Why the scripts can't be taken as applied; empty when they are. */
    public Optional<String> obstacle(Pool pool) {
        try {
            return difference(pool.withConnection(connection -> connection.query(sql(isPostgreSql(connection))).execute())
                    .toCompletionStage().toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Optional.of("its history can't be read");
        } catch (TimeoutException e) {
            return Optional.of("it did not answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the start was interrupted");
        }
    }

    private Optional<String> difference(RowSet<Row> rows) {
        HistoryDigest digest = new HistoryDigest();
        for (Row row : rows) {
            String version = row.getString(0);
            String type = row.getString(2);
            if (version != null || !SCHEMA.equals(type)) {
                if (!isTrue(row.getValue(4))) {
                    return Optional.of("a script failed");
                }
                digest.add(version, row.getString(1), type, row.getInteger(3));
            }
        }
        return digest.value().equals(packaged.digest()) ? Optional.empty()
                : Optional.of("its history is not that of exactly the packaged scripts");
    }

    private static boolean isPostgreSql(SqlConnection connection) {
        return connection.databaseMetadata().productName().contains("PostgreSQL");
    }

    private static boolean isTrue(Object success) {
        return success instanceof Boolean flag ? flag : success instanceof Number number && number.intValue() == 1;
    }

    /** Flyway's table is in the schema that a session begins with, and not in another one of its search path. */
    private String sql(boolean postgresql) {
        String quote = postgresql ? "\"" : "`";
        String name = quoted(table, quote);
        String here = postgresql && schema.isEmpty()
                ? " where tableoid = to_regclass(quote_ident(current_schema()) || '." + name.replace("'", "''") + "')"
                : "";
        return "select version, description, type, checksum, success from "
                + schema.map(each -> quoted(each, quote) + ".").orElse("") + name + here + " order by installed_rank";
    }

    private static String quoted(String name, String quote) {
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
