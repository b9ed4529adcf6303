package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import java.util.SortedMap;
import java.util.TreeMap;

import org.hibernate.mapping.Table;

import io.quarkiverse.migrator.schema.View;

/** Reads the view of an entity that gives its query. */
final class ViewReader {

    private ViewReader() {
    }

    static View read(ModelContext context, Table view) {
        SortedMap<String, String> comments = new TreeMap<>();
        if (context.hibernate().supportsCommentOn()) {
            add("", view.getComment(), comments);
            view.getColumns().forEach(column -> add(context.stored(column), column.getComment(), comments));
        }
        return new View(context.name(view), view.getViewQuery(), requireNonNullElse(view.getOptions(), ""), comments);
    }

    private static void add(String column, String comment, SortedMap<String, String> comments) {
        if (comment != null && !comment.isEmpty()) {
            comments.put(column, comment);
        }
    }
}
