package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.UserType;

/** A new enum or composite type. */
public record AddType(UserType type) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
