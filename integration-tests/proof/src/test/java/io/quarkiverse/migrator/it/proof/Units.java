package io.quarkiverse.migrator.it.proof;

/** What is read from entities that classes hold as nested classes, for tests of other packages. */
public final class Units {

    private Units() {
    }

    /** What is read from them on PostgreSQL. */
    public static Model read(Class<?>... holders) {
        return Unit.of(EntityClasses.in(holders)).read();
    }
}
