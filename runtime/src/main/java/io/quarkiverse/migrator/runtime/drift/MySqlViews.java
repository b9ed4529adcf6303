package io.quarkiverse.migrator.runtime.drift;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.dialect.Names;
import io.quarkiverse.migrator.runtime.drift.Part.Kind;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.View;

/**
 * Compares views on MySQL, which has no temporary ones and keeps a query in words of its own: what a view gives is compared
 * with
 * what its query would give now, column by column. A query that can't be run as things are says nothing of the view.
 */
final class MySqlViews {

    private final Connection connection;
    private final Names names = Dialects.of("mysql").orElseThrow().names();

    MySqlViews(Connection connection) {
        this.connection = connection;
    }

    /** What the database has of the views. */
    List<Part> live(List<View> views) throws SQLException {
        List<Part> parts = new ArrayList<>();
        for (View view : views) {
            if (isView(view.name())) {
                parts.add(part(view, given(view).orElse("")));
            }
        }
        return parts;
    }

    /** What their queries would give. */
    List<Part> expected(List<View> views) throws SQLException {
        List<Part> parts = new ArrayList<>();
        for (View view : views) {
            Optional<String> columns = columns("(" + view.query() + "\n) as expected");
            parts.add(part(view, columns.isPresent() || !isView(view.name()) ? columns.orElse("") : given(view).orElse("")));
        }
        return parts;
    }

    private Optional<String> given(View view) {
        return columns((view.name().namespace().isEmpty() ? "" : names.written(view.name().namespace()) + ".")
                + names.written(view.name().name()));
    }

    private static Part part(View view, String columns) {
        return new Part(Kind.VIEW, view.name(), "", Map.of("columns", columns));
    }

    private boolean isView(QualifiedName name) throws SQLException {
        String catalog = name.namespace().isEmpty() ? connection.getCatalog() : name.namespace();
        try (ResultSet views = connection.getMetaData().getTables(catalog, null, name.name(), new String[] { "VIEW" })) {
            return views.next();
        }
    }

    private Optional<String> columns(String relation) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + relation + " limit 0")) {
            ResultSetMetaData columns = rows.getMetaData();
            List<String> shown = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                shown.add(columns.getColumnLabel(i) + " " + columns.getColumnTypeName(i).toLowerCase());
            }
            return Optional.of(String.join(", ", shown));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }
}
