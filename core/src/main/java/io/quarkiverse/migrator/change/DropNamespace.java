package io.quarkiverse.migrator.change;

/** A PostgreSQL schema or MySQL catalog that nothing needs any more. */
public record DropNamespace(String name) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
