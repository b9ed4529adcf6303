package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.UserType;

/**
 * A type that becomes another one as it stands, without a look at values: an enum gets labels, a composite type loses
 * attributes
 * or gets some at its end, a comment changes.
 *
 * @param before the type as it was, after renames
 * @param after the type as it is to be
 */
public record AlterType(UserType before, UserType after) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
