package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.QualifiedName;

/** A key or check that is gone. */
public record DropConstraint(QualifiedName table, Constraint constraint) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
