package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;

/** A column that can only be dropped and added again, such as one with another generated expression. */
public record ReplaceColumn(QualifiedName table, Column before, Column after) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
