package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.View;

/** A view that is gone. */
public record DropView(View view) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
