package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.View;

/** A new view. */
public record AddView(View view) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
