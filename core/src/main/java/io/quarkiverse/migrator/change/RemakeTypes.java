package io.quarkiverse.migrator.change;

import java.util.List;

import io.quarkiverse.migrator.schema.UserType;

/**
 * Types that can only become what they are to be by being made anew, with those that are made of them, and all values of theirs
 * converted.
 *
 * @param types the types, each after those that it is made of
 */
public record RemakeTypes(List<Remade> types) implements Change {

    public RemakeTypes {
        types = List.copyOf(types);
    }

    /**
     * One of the types.
     *
     * @param before the type as it was, after renames
     * @param after the type as it is to be; the same where only a type that it is made of changes
     * @param uses the columns that have it before and after
     */
    public record Remade(UserType before, UserType after, List<TypeUse> uses) {

        public Remade {
            uses = List.copyOf(uses);
        }
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
