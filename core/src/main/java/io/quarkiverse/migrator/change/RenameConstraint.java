package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.QualifiedName;

/** A key or check that says the same under another name. */
public record RenameConstraint(QualifiedName table, Constraint before, Constraint after) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
