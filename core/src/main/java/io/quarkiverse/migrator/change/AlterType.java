package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.UserType;

/** A type of the same name with other labels or attributes. */
public record AlterType(UserType before, UserType after) implements Change {

    @Override
    public Change inverse() {
        return new AlterType(after, before);
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
