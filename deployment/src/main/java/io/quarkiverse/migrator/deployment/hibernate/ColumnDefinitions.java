package io.quarkiverse.migrator.deployment.hibernate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;

/** The definitions of a model's columns; a model has few types, so each is taken apart once. */
final class ColumnDefinitions {

    private static final ColumnDefinition NONE = ColumnDefinition.of("");

    private final Metadata metadata;
    private final Map<String, ColumnDefinition> byText = new HashMap<>();
    /** Whether any that was taken apart so far demands conditions; hardly any does. */
    private boolean haveChecks;

    ColumnDefinitions(Metadata metadata) {
        this.metadata = metadata;
    }

    /** What a column's SQL type says. */
    ColumnDefinition ofType(Column column) {
        return of(column.getSqlType(metadata));
    }

    /** What its options say, of which only what has no place of its own is left with the type. */
    ColumnDefinition ofOptions(Column column) {
        return column.getOptions() == null ? NONE : of(column.getOptions());
    }

    /** The conditions that the SQL type of a column demands which was asked for its type before. */
    List<String> checksOfType(Column column) {
        return haveChecks ? ofType(column).checks() : List.of();
    }

    /** The conditions that the options of such a column demand. */
    List<String> checksOfOptions(Column column) {
        return haveChecks ? ofOptions(column).checks() : List.of();
    }

    private ColumnDefinition of(String text) {
        return byText.computeIfAbsent(text, this::parsed);
    }

    private ColumnDefinition parsed(String text) {
        ColumnDefinition definition = ColumnDefinition.of(text);
        haveChecks |= !definition.checks().isEmpty();
        return definition;
    }
}
