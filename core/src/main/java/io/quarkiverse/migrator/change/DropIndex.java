package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.QualifiedName;

/** An index that is gone. */
public record DropIndex(QualifiedName table, Index index) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
