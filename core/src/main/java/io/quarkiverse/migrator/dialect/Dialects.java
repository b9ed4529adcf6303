package io.quarkiverse.migrator.dialect;

import java.util.List;
import java.util.Optional;

/** The databases that scripts can be written for. */
public final class Dialects {

    private static final List<Dialect> ALL = List.of(new PostgreSqlDialect(), new MySqlDialect());

    private Dialects() {
    }

    /** The dialect of a {@code quarkus.datasource.db-kind}. */
    public static Optional<Dialect> of(String dbKind) {
        return ALL.stream().filter(dialect -> dialect.name().equals(dbKind)).findFirst();
    }

    /** The names of all dialects, for messages. */
    public static List<String> names() {
        return ALL.stream().map(Dialect::name).toList();
    }
}
