package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.UserType;

/** An enum or composite type that nothing needs any more. */
public record DropType(UserType type) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
