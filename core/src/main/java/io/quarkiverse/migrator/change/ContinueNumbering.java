package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Numbering;

/** Numbers that come from another source, or in other steps, go on above those that rows have already. */
public record ContinueNumbering(Numbering numbering) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
