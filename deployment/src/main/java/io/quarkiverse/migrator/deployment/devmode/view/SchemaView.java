package io.quarkiverse.migrator.deployment.devmode.view;

import java.util.List;

/**
 * The tables of the scripts and of the entities in one picture.
 *
 * @param tables the tables, sorted by name
 * @param relations the foreign keys
 */
public record SchemaView(List<TableView> tables, List<RelationView> relations) {

    public SchemaView {
        tables = List.copyOf(tables);
        relations = List.copyOf(relations);
    }

    /** What the pending changes do to a part of the picture. */
    public enum Mark {
        SAME,
        NEW,
        CHANGED,
        GOING
    }

    /**
     * A table.
     *
     * @param name its name, with its schema where it has one
     * @param former its former name where the pending changes rename it, else empty
     * @param mark what happens to it
     * @param columns its columns
     */
    public record TableView(String name, String former, Mark mark, List<ColumnView> columns) {

        public TableView {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column.
     *
     * @param name its name
     * @param former its former name where the pending changes rename it, else empty
     * @param type its type, with {@code not null} and the like
     * @param primaryKey whether it is part of the primary key
     * @param mark what happens to it
     */
    public record ColumnView(String name, String former, String type, boolean primaryKey, Mark mark) {
    }

    /**
     * A foreign key.
     *
     * @param name its name
     * @param table the table that has it
     * @param columns its columns
     * @param target the table that it refers to
     * @param mark what happens to it
     */
    public record RelationView(String name, String table, List<String> columns, String target, Mark mark) {

        public RelationView {
            columns = List.copyOf(columns);
        }
    }
}
