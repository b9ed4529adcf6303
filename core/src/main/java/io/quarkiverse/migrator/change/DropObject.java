package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.DatabaseObject;

/** An object, known by its SQL only, that is gone. */
public record DropObject(DatabaseObject object) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
