package io.quarkiverse.migrator.runtime.start.fast;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
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
    private static final String DIFFERENT = "its history is not that of exactly the packaged scripts";

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
            return pool.withConnection(this::ask).toCompletionStage().toCompletableFuture().get(PATIENCE.toMillis(),
                    TimeUnit.MILLISECONDS) ? Optional.empty() : Optional.of(DIFFERENT);
        } catch (ExecutionException e) {
            return Optional.of("its history can't be read");
        } catch (TimeoutException e) {
            return Optional.of("it did not answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the start was interrupted");
        }
    }

    private Future<Boolean> ask(SqlConnection connection) {
        boolean postgresql = connection.databaseMetadata().productName().contains("PostgreSQL");
        return connection.query(postgresql ? comparing() : reading()).execute()
                .map(rows -> postgresql ? rows.rowCount() == 1 : isEqual(rows));
    }

    private boolean isEqual(RowSet<Row> rows) {
        HistoryDigest digest = new HistoryDigest();
        for (Row row : rows) {
            String version = row.getString(0);
            String type = row.getString(2);
            if (version != null || !SCHEMA.equals(type)) {
                if (!isTrue(row.getValue(4))) {
                    return false;
                }
                digest.add(version, row.getString(1), type, row.getInteger(3));
            }
        }
        return digest.value().equals(packaged.digest());
    }

    private static boolean isTrue(Object success) {
        return success instanceof Boolean flag ? flag : success instanceof Number number && number.intValue() == 1;
    }

    private String reading() {
        return "select version, description, type, checksum, success from " + table("`") + " order by installed_rank";
    }

    /**
     * Has the server make the {@link HistoryDigest}, and gives one row without any column when it is the packaged one: the
     * reactive client loads some 130 classes to decode columns.
     */
    private String comparing() {
        // Flyway's table is in the schema that a session begins with, and not in another one of its search path
        String here = schema.isPresent() ? ""
                : " and tableoid = to_regclass(quote_ident(current_schema()) || '." + quoted(table, "\"").replace("'", "''")
                        + "')";
        return "select from (select encode(sha256(convert_to(string_agg(" + part("version") + " || " + part("description")
                + " || " + part("type") + " || " + part("checksum")
                + ", '' order by installed_rank), 'UTF8')), 'hex') as digest,"
                + " bool_and(success) as good from " + table("\"") + " where (version is not null or type is distinct from '"
                + SCHEMA + "')" + here + ") as history where good and digest = '" + packaged.digest() + "'";
    }

    private static String part(String column) {
        String text = "coalesce(" + column + "::text, '')";
        return "octet_length(convert_to(" + text + ", 'UTF8')) || ':' || " + text;
    }

    private String table(String quote) {
        return (schema.isPresent() ? quoted(schema.get(), quote) + "." : "") + quoted(table, quote);
    }

    private static String quoted(String name, String quote) {
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
