package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.View;

/**
 * A view that is made anew, since it or what it reads becomes otherwise.
 *
 * @param before the view as it was, under its former name
 * @param after the view as it is to be; the same where only what it reads changes
 */
public record AlterView(View before, View after) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
