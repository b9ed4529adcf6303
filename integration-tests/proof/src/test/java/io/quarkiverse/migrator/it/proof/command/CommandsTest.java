package io.quarkiverse.migrator.it.proof.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.runtime.command.CommandDatasource;
import io.quarkiverse.migrator.runtime.command.Commands;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/** What commands do to a database, on each server. */
class CommandsTest {

    private static final Schema USERS = Schema.of(users());
    private static final Schema NAMES = Schema.of(users(Column.of("name", "varchar(20)")));

    @TempDir
    Path folder;
    private Application app;

    private static Table users(Column... more) {
        List<Column> columns = new ArrayList<>(List.of(Column.required("id", "bigint")));
        columns.addAll(List.of(more));
        return new Table(QualifiedName.of("users"), "", "", columns, Optional.of(new PrimaryKey("users_pkey", List.of("id"))),
                List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Application app(Server server) {
        Optional<String> obstacle = server.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        app = new Application(folder, server);
        return app;
    }

    @AfterEach
    void drop() {
        if (app != null) {
            app.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void scriptsAreAppliedAndTakenBack(Server server) {
        app(server).write(USERS);
        app.write(NAMES);
        assertThat(app.expect(0, "status")).contains("Current version: none (0 applied, 2 pending), 0 tables, no history",
                " 1 initial pending yes", " 2 add name to users pending yes");
        assertThat(app.expect(2, "check")).contains("The database is not what the scripts of the application produce");
        assertThat(app.expect(0, "migrate --dry-run --show-sql")).contains("create table users",
                "2 scripts would be applied. Nothing was changed.");
        assertThat(app.expect(0, "sql")).startsWith("-- V1__initial.sql\n").contains("create table users");
        assertThat(app.expect(0, "current")).isEqualTo("none");

        assertThat(app.expect(0, "migrate --to 1")).contains("Applied V1__initial.sql in ", "The database has version 1.");
        Catalog first = app.database().catalog();
        assertThat(app.expect(0, "sql")).startsWith("-- V2__add_name_to_users.sql\n");
        assertThat(app.expect(0, "migrate")).contains("Applied V2__add_name_to_users.sql");
        assertThat(app.expect(0, "migrate")).contains("Nothing is pending.");
        assertThat(app.expect(0, "current")).isEqualTo("2");
        assertThat(app.expect(0, "check --drift")).contains("No drift", "Nothing is to be done.");
        assertThat(app.expect(0, "history")).contains(" 1 initial sql ", " 2 add name to users sql ");
        assertThat(app.expect(0, "sql --from 0 --to 1")).contains("V1__initial.sql").doesNotContain("V2__");

        assertThat(app.expect(1, "downgrade")).contains("nobody is there to ask. Say --yes to go on, which loses data");
        assertThat(app.expect(0, "downgrade --dry-run --show-sql")).contains("U2__add_name_to_users.sql",
                "loses data: alter table users drop column name", "1 script would be taken back. Nothing was changed.");
        assertThat(app.history()).containsExactly("1 applied", "2 applied");
        assertThat(app.expect(0, "downgrade --yes")).contains("Took back V2__add_name_to_users.sql", "has version 1.");
        assertThat(first.diff(app.database().catalog())).isEmpty();
        assertThat(app.history()).containsExactly("1 applied");
        app.flyway().migrate();
        assertThat(app.expect(0, "downgrade 2 --yes")).contains("Took back V2__", "Took back V1__", "has no version.");
        assertThat(app.database().catalog().rows("table")).isEmpty();
        assertThat(app.history()).isEmpty();
        assertThat(app.expect(0, "downgrade --yes")).contains("Nothing is to be taken back");
        app.flyway().migrate();
        assertThat(app.expect(0, "downgrade --to 0 --yes")).contains("has no version.");
    }

    @ParameterizedTest
    @EnumSource
    void aPersonIsAsked(Server server) {
        app(server).write(USERS);
        Conversation no = new Conversation("n");
        assertThat(app.run("migrate", no)).isEqualTo(1);
        assertThat(no.said()).contains("Apply 1 script? [y/N]", "Nothing was applied.");
        assertThat(app.database().catalog().rows("table")).isEmpty();
        assertThat(app.run("migrate", new Conversation("y"))).isZero();
        assertThat(app.history()).containsExactly("1 applied");

        assertThat(app.run("downgrade", new Conversation(""))).isEqualTo(1);
        assertThat(app.history()).containsExactly("1 applied");
        assertThat(app.run("downgrade", new Conversation("yes"))).isZero();
        assertThat(app.history()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tablesWithoutHistoryAreNotTouchedUntilSomeoneDecides(Server server) {
        app(server);
        String tables = app.write(USERS).text();
        app.write(NAMES);
        app.database().execute(tables);

        assertThat(app.expect(1, "migrate")).contains("stamp");
        assertThat(app.expect(1, "migrate --dry-run")).contains("stamp");
        Conversation cancel = new Conversation("");
        assertThat(app.run("migrate", cancel)).isEqualTo(1);
        assertThat(cancel.said()).contains("stamp marks", "continue runs", "cancel changes nothing");
        assertThat(app.database().catalog().rows("table")).hasSize(1);

        assertThat(app.expect(0, "stamp 1 --dry-run")).contains("V1__initial.sql").doesNotContain("V2__");
        assertThat(app.expect(0, "stamp 1")).contains("Marked 1 script as applied");
        assertThat(app.history()).containsExactly("1 applied");
        assertThat(app.expect(2, "status --drift")).contains("- column users.name is missing");
        assertThat(app.expect(0, "migrate")).contains("Applied V2__add_name_to_users.sql");
        assertThat(app.expect(0, "check --drift")).contains("Nothing is to be done.");
        assertThat(app.expect(0, "stamp")).contains("count as applied already");
        assertThat(app.expect(1, "stamp 1")).contains("use downgrade --to 1");
        assertThat(app.expect(1, "stamp 9")).contains("No script has version 9. There are: 1, 2");

        app.write("db/app/migration/V1__initial.sql", app.read("db/app/migration/V1__initial.sql") + "-- edited\n");
        assertThat(app.expect(2, "check")).contains(" 1 initial edited ");
    }

    @ParameterizedTest
    @EnumSource
    void aPersonCanStampOrGoOn(Server server) {
        app(server);
        String tables = app.write(USERS).text();
        app.database().execute(tables);
        assertThat(app.run("migrate", new Conversation("stamp"))).isZero();
        assertThat(app.history()).containsExactly("1 applied");

        app.database().execute("drop table flyway_schema_history", "drop table users", "create table other (id int)");
        assertThat(app.run("migrate", new Conversation("continue"))).isZero();
        assertThat(app.database().catalog().rows("table")).hasSize(2);
        app.database().execute("drop table flyway_schema_history", "drop table users");
        assertThat(app.expect(0, "migrate --yes")).contains("Applied V1__initial.sql");
    }

    @ParameterizedTest
    @EnumSource
    void aScriptWithoutWayBackIsNamed(Server server) {
        app(server).write(USERS);
        app.write("db/app/migration/V2__own.sql", "create table own (id int)");
        app.flyway().migrate();

        assertThat(app.expect(1, "downgrade 2 --yes"))
                .contains("V2__own.sql has no way back: db/app/undo/U2__own.sql is not in");
        assertThat(app.history()).containsExactly("1 applied", "2 applied");
        assertThat(app.expect(1, "downgrade --to 7 --yes")).contains("Version 7 is not applied", "Applied are: 2, 1");

        app.write("db/app/undo/U2__own.sql", "drop table own");
        assertThat(app.expect(0, "downgrade --yes")).contains("U2__own.sql was written by hand: read it");
        assertThat(app.history()).containsExactly("1 applied");
    }

    @ParameterizedTest
    @EnumSource
    void aWayBackThatFailsGoesOnOrLeavesNothing(Server server) {
        app(server);
        app.write("db/app/migration/V1__one.sql", "create table a (id int); create table b (id int); create table c (id int)");
        app.write("db/app/undo/U1__one.sql",
                "drop table a;\nset @x = 1;\ndrop table lost;\ndrop table b;\ndrop table c".replace(
                        server == Server.MYSQL ? "" : "set @x = 1;\n", ""));
        app.write("db/app/migration/V2__two.sql", "create table d (id int)");
        app.write("db/app/undo/U2__two.sql", "drop table d");
        app.flyway().migrate();
        Catalog before = app.database().catalog();

        assertThat(app.expect(1, "downgrade 2 --yes")).contains("U1__one.sql stopped at its statement "
                + (server == Server.MYSQL ? "3" : "2"), "drop table lost");
        if (server == Server.POSTGRESQL) {
            assertThat(before.diff(app.database().catalog())).isEmpty();
            assertThat(app.history()).containsExactly("1 applied", "2 applied");
        } else {
            assertThat(app.history()).containsExactly("1 failed");
            assertThat(app.database().query("show tables")).contains("b", "c").doesNotContain("a", "d");
            assertThat(app.expect(1, "migrate")).contains("V1__one.sql is taken back in part", "downgrade");
            assertThat(app.database().query("select script, statements from migrator_progress"))
                    .containsExactly("U1__one.sql|2");
        }
        app.database().execute("create table lost (id int)");
        assertThat(app.expect(0, "downgrade --to 0 --yes")).contains("has no version.");
        assertThat(app.database().catalog().rows("table")).isEmpty();
        assertThat(app.history()).isEmpty();
        app.flyway().migrate();
        assertThat(app.history()).containsExactly("1 applied", "2 applied");
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoAtOnceOneTakesBack(Server server) throws Exception {
        app(server);
        app.write("db/app/migration/V1__one.sql", "create table a (id int)");
        app.write("db/app/undo/U1__one.sql", "drop table a");
        app.flyway().migrate();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch ready = new CountDownLatch(2);
            Callable<Integer> downgrade = () -> Commands.run("downgrade --yes",
                    List.of(new CommandDatasource("<default>", app.flyway())), new Meeting(new Conversation(), ready));
            Future<Integer> one = two.submit(downgrade);
            Future<Integer> other = two.submit(downgrade);

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(0, 1);
        } finally {
            two.shutdownNow();
        }
        assertThat(app.history()).isEmpty();
    }
}
