package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Table;

/** A new table with its keys, indexes, checks and foreign keys. */
public record AddTable(Table table) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
