package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.QualifiedName;

/** A new index of a table that may have rows. */
public record AddIndex(QualifiedName table, Index index) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
