package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.QualifiedName;

/** A new key or check of a table that may have rows. */
public record AddConstraint(QualifiedName table, Constraint constraint) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
