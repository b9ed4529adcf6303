package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;

/** A new column of a table that may have rows; {@code fill} is the SQL expression that they get, empty for the default. */
public record AddColumn(QualifiedName table, Column column, String fill) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
