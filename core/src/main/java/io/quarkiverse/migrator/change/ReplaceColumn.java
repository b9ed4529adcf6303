package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * A column that can only be dropped and added again, such as one with another generated expression. It is dropped before
 * anything is renamed.
 *
 * @param formerTable its table before the renames
 * @param before the column before the renames
 * @param table its table as it is called now
 * @param after the column as it is to be
 */
public record ReplaceColumn(QualifiedName formerTable, Column before, QualifiedName table, Column after) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
