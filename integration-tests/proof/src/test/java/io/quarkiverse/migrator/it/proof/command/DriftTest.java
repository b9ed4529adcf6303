package io.quarkiverse.migrator.it.proof.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.flywaydb.core.internal.jdbc.DriverDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.runtime.drift.Difference;
import io.quarkiverse.migrator.runtime.drift.Drift;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;
import io.quarkiverse.migrator.state.Snapshot;

/** Each difference that someone makes by hand is found and named, and nothing else is. */
class DriftTest {

    private static final Table PUBLISHER = new Table(QualifiedName.of("publisher"), "", "",
            List.of(Column.required("id", "bigint")), Optional.of(new PrimaryKey("publisher_pkey", List.of("id"))), List.of(),
            List.of(), List.of(), List.of(), List.of());

    @TempDir
    Path folder;

    private static Schema schema(Server server) {
        List<Check> checks = server == Server.MYSQL ? List.of() : List.of(new Check("positive", "pages > 0", ""));
        List<Sequence> sequences = server == Server.MYSQL ? List.of()
                : List.of(new Sequence(QualifiedName.of("book_seq"), 1, 50, ""));
        Table book = new Table(QualifiedName.of("book"), "", "",
                List.of(Column.required("id", "bigint"), Column.of("title", "varchar(255)").withDefault("'none'"),
                        Column.of("isbn", "varchar(13)"), Column.of("pages", "integer"),
                        Column.of("notes", "integer"),
                        Column.of("publisher_id", "bigint")),
                Optional.of(new PrimaryKey("book_pkey", List.of("id"))),
                List.of(new UniqueKey("book_isbn", List.of("isbn"), "")),
                List.of(new Index("book_title", false, List.of(IndexKey.of("title")), "", "")),
                List.of(new ForeignKey("book_publisher", List.of("publisher_id"), QualifiedName.of("publisher"), List.of("id"),
                        "cascade", "", "")),
                checks, List.of());
        return new Schema(List.of(), List.of(), sequences, List.of(book, PUBLISHER), List.of());
    }

    /** What someone does by hand, and what is said of it; those of one server begin with its name. */
    private static final List<String> PLANTED = List.of(
            "alter table book add column mine int => + column book.mine is not of the scripts: int",
            "alter table book drop column notes => - column book.notes is missing: int",
            "postgresql: alter table book alter column title type text => ! column book.title type is text, expected character"
                    + " varying(255)",
            "postgresql: alter table book alter column isbn set not null => ! column book.isbn nullability is not null,"
                    + " expected nullable",
            "postgresql: alter table book alter column title drop default => ! column book.title default is none, expected"
                    + " default 'none'::character varying",
            "mysql: alter table book modify title varchar(100) default 'none' => ! column book.title definition is varchar(100)"
                    + " DEFAULT 'none', expected varchar(255) DEFAULT 'none'",
            "create index mine on book (pages) => + index book.mine is not of the scripts: ",
            "postgresql: drop index book_title => - index book.book_title is missing: CREATE INDEX book_title ON public.book"
                    + " USING btree (title)",
            "mysql: drop index book_title on book => - index book.book_title is missing: key (`title`)",
            "postgresql: alter table book drop constraint book_isbn => - constraint book.book_isbn is missing: UNIQUE (isbn)",
            "mysql: drop index book_isbn on book => - index book.book_isbn is missing: unique key (`isbn`)",
            "postgresql: alter table book drop constraint positive => - constraint book.positive is missing: CHECK ((pages > 0))",
            "postgresql: alter table book add constraint mine check (pages < 9) => + constraint book.mine is not of the scripts:"
                    + " CHECK ((pages < 9))",
            "postgresql: alter table book drop constraint book_publisher => - constraint book.book_publisher is missing: FOREIGN"
                    + " KEY (publisher_id) REFERENCES publisher(id) ON DELETE CASCADE",
            "mysql: alter table book drop foreign key book_publisher => - constraint book.book_publisher is missing: foreign key"
                    + " (publisher_id) references publisher (id) on delete cascade",
            "mysql: alter table book drop foreign key book_publisher; alter table book add constraint book_publisher foreign key"
                    + " (publisher_id) references publisher (id) => ! constraint book.book_publisher definition is foreign key"
                    + " (publisher_id) references publisher (id), expected foreign key (publisher_id) references publisher (id)"
                    + " on delete cascade",
            "postgresql: drop sequence book_seq => - sequence book_seq is missing: ",
            "postgresql: alter sequence book_seq increment 1 => ! sequence book_seq increment is increment 1, expected"
                    + " increment 50",
            "drop table book => - table book is missing");

    @ParameterizedTest
    @EnumSource
    void whatIsDoneByHandIsFound(Server server) {
        Optional<String> obstacle = server.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        String here = server.dialect().name() + ": ";
        List<String> wrong = new ArrayList<>();
        for (String planted : PLANTED) {
            if (planted.startsWith(here) || !planted.matches("\\w+: .*")) {
                String[] sides = planted.replace(here, "").split(" => ");
                try (Application app = new Application(folder.resolve("" + PLANTED.indexOf(planted)), server)) {
                    app.write(schema(server));
                    app.flyway().migrate();
                    app.database().execute("create table audit (id int)");
                    app.database().execute("create view books as select id from book");
                    app.database().execute("drop view books");
                    assertThat(app.expect(0, "status --drift")).contains("No drift");
                    app.database().execute(sides[0].split("; "));
                    String said = app.expect(2, "status --drift");
                    if (!said.contains(sides[1]) || !said.contains("Drift: 1 difference from")) {
                        wrong.add(planted + "\n" + said);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAScriptOfPeopleNamesIsTheirs(Server server) {
        Optional<String> obstacle = server.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        try (Application app = new Application(folder, server)) {
            app.write(schema(server));
            app.write("db/app/migration/V2__own.sql", "create index pages_of_book on book (pages)");
            app.flyway().migrate();

            assertThat(app.expect(0, "status --drift")).contains("No drift");
        }
    }

    @Test
    void aUserWhoMayCreateNoSchemaComparesWithTemporaryTables() {
        try (Application app = new Application(folder, Server.POSTGRESQL)) {
            app.write(schema(Server.POSTGRESQL));
            app.flyway().migrate();
            Database database = app.database();
            database.execute("drop role if exists reader", "create role reader login password 'secret'",
                    "alter table book alter column title type text");
            DriverDataSource reader = new DriverDataSource(DriftTest.class.getClassLoader(), null, database.jdbcUrl(), "reader",
                    "secret");
            Snapshot snapshot = new Snapshot("postgresql", List.of(), schema(Server.POSTGRESQL));

            assertThat(Drift.between(snapshot, reader, "", Set.of())).containsExactly(
                    new Difference("column", "book.title", "type", "character varying(255)", "text"));
            assertThat(database.query("select has_database_privilege('reader', current_database(), 'CREATE')"))
                    .containsExactly("f");
        }
    }
}
