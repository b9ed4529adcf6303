package io.quarkiverse.migrator.deployment.devmode;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.runtime.flyway.resume.Resumable;
import io.quarkiverse.migrator.state.Drafted;
import io.quarkiverse.migrator.state.RenamesCodec;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;
import io.quarkiverse.migrator.state.StateException;

/** Where a dev database keeps what its draft is: beside Flyway's history, so that both are of one age. */
final class DraftTable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final Dialect dialect;

    DraftTable(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    boolean exists() throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(),
                Resumable.DRAFT, new String[] { "TABLE" })) {
            return tables.next();
        }
    }

    /**
     * What it says; none where no draft was ever applied.
     *
     * @throws StateException if it was written by a newer version
     */
    Optional<DraftRow> read() throws SQLException {
        if (!exists()) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select base, drafted, renames, digests, unfinished from " + Resumable.DRAFT + " where id = 1")) {
            if (!rows.next()) {
                return Optional.empty();
            }
            String source = "The table " + Resumable.DRAFT;
            Snapshot base = SnapshotCodec.read(rows.getString(1), source);
            Drafted drafted = new Drafted(base, SnapshotCodec.read(rows.getString(2), source).schema(),
                    RenamesCodec.read(rows.getString(3)));
            return Optional.of(new DraftRow(drafted, List.of(JSON.readValue(rows.getString(4), Integer[].class)),
                    List.of(JSON.readValue(rows.getString(5), String[].class))));
        } catch (JsonProcessingException e) {
            throw new StateException("The table " + Resumable.DRAFT + " can't be read: " + e.getOriginalMessage(), e);
        }
    }

    void create() throws SQLException {
        if (!exists()) {
            String text = dialect.name().equals("mysql") ? "longtext" : "text";
            execute("create table " + Resumable.DRAFT + " (id int not null primary key, base " + text + " not null, drafted "
                    + text + " not null, renames " + text + " not null, digests " + text + " not null, unfinished " + text
                    + " not null)");
        }
    }

    void write(DraftRow row) throws SQLException {
        execute("delete from " + Resumable.DRAFT);
        try (PreparedStatement insert = connection.prepareStatement("insert into " + Resumable.DRAFT
                + " (id, base, drafted, renames, digests, unfinished) values (1, ?, ?, ?, ?, ?)")) {
            insert.setString(1, SnapshotCodec.write(row.drafted().base()));
            insert.setString(2, SnapshotCodec.write(new Snapshot(dialect.name(), List.of(), row.drafted().schema())));
            insert.setString(3, RenamesCodec.write(row.drafted().renames()));
            insert.setString(4, json(row.digests()));
            insert.setString(5, json(row.unfinished()));
            insert.executeUpdate();
        }
    }

    private static String json(List<?> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
