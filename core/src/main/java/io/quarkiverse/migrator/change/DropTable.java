package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Table;

/** A table that is gone, with all its rows. */
public record DropTable(Table table) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
