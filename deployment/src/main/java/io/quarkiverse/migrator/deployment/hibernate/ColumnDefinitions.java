package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.Map;

import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;

/** The definitions of a model's columns; a model has few types, so each is taken apart once. */
final class ColumnDefinitions {

    private final Metadata metadata;
    private final Map<String, ColumnDefinition> byText = new HashMap<>();

    ColumnDefinitions(Metadata metadata) {
        this.metadata = metadata;
    }

    /** What a column's SQL type says. */
    ColumnDefinition ofType(Column column) {
        return of(column.getSqlType(metadata));
    }

    /** What its options say, of which only what has no place of its own is left with the type. */
    ColumnDefinition ofOptions(Column column) {
        return of(requireNonNullElse(column.getOptions(), ""));
    }

    private ColumnDefinition of(String text) {
        return byText.computeIfAbsent(text, ColumnDefinition::of);
    }
}
