package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.QualifiedName;

/** What numbers an identity column and is named after its table and column, both of which may have another name now. */
public record RenameIdentity(QualifiedName fromTable, String fromColumn, QualifiedName toTable,
        String toColumn) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
