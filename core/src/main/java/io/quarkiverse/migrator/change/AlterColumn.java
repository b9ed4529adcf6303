package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * A column of the same name that is otherwise.
 *
 * @param table its table as it is called now
 * @param before the column as it was, under its name of now
 * @param after the column as it is to be
 * @param fill the SQL expression that replaces nulls, or converts values that the database can't; empty for none
 * @param converts whether {@code fill} is made of the old value, so that it converts it wherever the new type is of another
 *        kind
 */
public record AlterColumn(QualifiedName table, Column before, Column after, String fill, boolean converts)
        implements
            Change {

    /** The name of the column, which is the same before and after. */
    public String column() {
        return after.name();
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
