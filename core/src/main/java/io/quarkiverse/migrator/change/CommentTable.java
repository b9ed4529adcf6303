package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.QualifiedName;

/** Another comment on a table. */
public record CommentTable(QualifiedName table, String before, String after) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
