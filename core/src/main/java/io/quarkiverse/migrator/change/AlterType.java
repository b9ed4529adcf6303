package io.quarkiverse.migrator.change;

import java.util.List;

import io.quarkiverse.migrator.schema.UserType;

/**
 * A type of the same name with other labels or attributes.
 *
 * @param before the type as it was
 * @param after the type as it is to be
 * @param uses the columns that have it before and after
 * @param usedAtOnce whether a default or a value for existing rows that comes with it is one of the new labels
 */
public record AlterType(UserType before, UserType after, List<TypeUse> uses, boolean usedAtOnce) implements Change {

    public AlterType {
        uses = List.copyOf(uses);
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
