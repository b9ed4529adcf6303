package io.quarkiverse.migrator.diff;

import java.util.List;

import io.quarkiverse.migrator.schema.Discriminator.Place;
import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * What an entity says of the former name of a table, column or discriminator value.
 *
 * @param kind what is meant
 * @param table the table as it is called now, or the composite type that the column is an attribute of
 * @param column the column as it is called now; empty where the table is meant
 * @param value the value as it is now; empty where it is none that is meant
 * @param formers what it may have been, most likely first
 */
public record RenameHint(Kind kind, QualifiedName table, String column, String value, List<String> formers) {

    /** What a hint speaks of. */
    public enum Kind {
        TABLE,
        COLUMN,
        /** A type of the schema's own. */
        TYPE,
        /** What tells an entity's rows from those of others in its table. */
        VALUE
    }

    public RenameHint {
        formers = List.copyOf(formers);
    }

    /** What an entity says of its table. */
    public static RenameHint ofTable(QualifiedName table, List<String> formers) {
        return new RenameHint(Kind.TABLE, table, "", "", formers);
    }

    /** What an embeddable says of its composite type. */
    public static RenameHint ofType(QualifiedName type, List<String> formers) {
        return new RenameHint(Kind.TYPE, type, "", "", formers);
    }

    /** What an entity says of a column. */
    public static RenameHint ofColumn(QualifiedName table, String column, List<String> formers) {
        return new RenameHint(Kind.COLUMN, table, column, "", formers);
    }

    /** What an entity says of its discriminator value. */
    public static RenameHint ofValue(QualifiedName table, String column, String value, List<String> formers) {
        return new RenameHint(Kind.VALUE, table, column, value, formers);
    }

    /** Whether the other speaks of a thing of the same kind in the same place, perhaps by another name. */
    boolean isBeside(RenameHint other) {
        return kind == other.kind && switch (kind) {
            case TABLE, TYPE -> true;
            case COLUMN -> table.equals(other.table);
            case VALUE -> table.equals(other.table) && column.equals(other.column);
        };
    }

    Place place() {
        return new Place(table, column);
    }

    /** For people: {@code table}, {@code table.column}, or the table with the value. */
    String subject() {
        return switch (kind) {
            case TABLE -> table.toString();
            case TYPE -> "type " + table;
            case COLUMN -> table + "." + column;
            case VALUE -> "the value " + value + " of " + table + "." + column;
        };
    }
}
