package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.QualifiedName;

/** An index that is the same under another name. */
public record RenameIndex(QualifiedName table, Index before, Index after) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
