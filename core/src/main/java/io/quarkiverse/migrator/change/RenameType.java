package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.QualifiedName;

/** A type of the schema's own that has another name; what is of that type follows. */
public record RenameType(QualifiedName from, QualifiedName to) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
