package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * A column of the same name that is otherwise; {@code fill} is the SQL expression that replaces nulls or converts values, empty
 * for none.
 */
public record AlterColumn(QualifiedName table, Column before, Column after, String fill) implements Change {

    /** The name of the column, which is the same before and after. */
    public String column() {
        return after.name();
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
