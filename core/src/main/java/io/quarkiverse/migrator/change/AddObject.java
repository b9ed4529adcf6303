package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.DatabaseObject;

/** A new object that is known by its SQL only. */
public record AddObject(DatabaseObject object) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
