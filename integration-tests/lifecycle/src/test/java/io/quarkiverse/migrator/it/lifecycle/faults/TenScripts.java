package io.quarkiverse.migrator.it.lifecycle.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;

/**
 * An application with ten scripts; each leaves a row for every time that it ran, and waits at two gates that are open unless a
 * test closes them.
 *
 * @param kind the database
 * @param app the packaged application
 */
record TenScripts(Kind kind, App app) {

    /** How many scripts there are. */
    static final int SCRIPTS = 10;
    /** How many gates there are, numbered from 0. */
    static final int GATES = 2 * (SCRIPTS - 1);

    private static final String FOLDER = "src/main/resources/db/migration/";

    /** Builds the application, the first of whose scripts creates the entity's table. */
    static TenScripts on(Kind kind, Class<?> test) {
        Project project = kind.projectFor(test);
        project.build().succeeded();
        for (int version = 2; version <= SCRIPTS; version++) {
            project.write(FOLDER + "V" + version + "__part.sql", script(kind, version));
        }
        project.build().succeeded();
        return new TenScripts(kind, project.app(""));
    }

    private static String script(Kind kind, int version) {
        int gate = 2 * (version - 2);
        List<String> statements = new ArrayList<>();
        if (version == 2) {
            statements.add("create table ran (version integer not null)");
        }
        statements.add("create table part%1$d (id integer primary key, name varchar(100))");
        statements.add(kind.passes(gate));
        statements.add("insert into part%1$d values (1, 'Ada'), (2, 'Grace')");
        statements.add("alter table part%1$d add column note varchar(100)");
        statements.add(kind.passes(gate + 1));
        statements.add("update part%1$d set note = name");
        statements.add("create index by_note%1$d on part%1$d (note)");
        statements.add("insert into ran values (%1$d)");
        return String.join(";\n", statements).formatted(version) + ";\n";
    }

    /** Insists that every script has run exactly once, and left what it is to leave. */
    void assertComplete(Database database, Catalog expected) {
        assertThat(database.query("select version from flyway_schema_history where success order by installed_rank"))
                .as("the history of %s", database).isEqualTo(versions(1));
        assertThat(database.query("select count(*) from flyway_schema_history")).containsExactly("" + SCRIPTS);
        assertThat(database.query("select version from ran order by version")).as("what ran").isEqualTo(versions(2));
        for (int version = 2; version <= SCRIPTS; version++) {
            assertThat(database.query("select id, name, note from part" + version + " order by id"))
                    .containsExactly("1|Ada|Ada", "2|Grace|Grace");
        }
        assertThat(expected.diff(database.catalog())).as("catalog").isEmpty();
    }

    /** What the database is to hold in the end: that of a migration which nothing disturbed. */
    Catalog undisturbed() {
        try (Database database = kind.createDatabase()) {
            app.start(database).close();
            Catalog catalog = database.catalog();
            assertComplete(database, catalog);
            return catalog;
        }
    }

    /** How many scripts are done, 0 where there is no history yet. */
    int done(Database database) {
        String table = kind == Kind.POSTGRESQL ? "select count(*) from pg_tables where tablename = 'flyway_schema_history'"
                : "select count(*) from information_schema.tables where table_schema = database()"
                        + " and table_name = 'flyway_schema_history'";
        return database.query(table).equals(List.of("0")) ? 0
                : Integer.parseInt(database.query("select count(*) from flyway_schema_history where success").get(0));
    }

    private static List<String> versions(int first) {
        return IntStream.rangeClosed(first, SCRIPTS).mapToObj(Integer::toString).toList();
    }
}
