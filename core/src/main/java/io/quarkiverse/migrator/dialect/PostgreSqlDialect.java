package io.quarkiverse.migrator.dialect;

/** PostgreSQL, 13 and later. */
public final class PostgreSqlDialect implements Dialect {

    private final Names names = new PostgreSqlNames();

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Names names() {
        return names;
    }
}
