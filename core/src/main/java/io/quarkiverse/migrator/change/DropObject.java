package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.DatabaseObject;

/**
 * An object, known by its SQL only, that is gone.
 *
 * @param object the object
 * @param replaced whether another one takes its place, so that it has to go first
 */
public record DropObject(DatabaseObject object, boolean replaced) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
