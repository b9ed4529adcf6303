package io.quarkiverse.migrator.change;

/** A PostgreSQL schema or MySQL catalog that is to exist. */
public record AddNamespace(String name) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
