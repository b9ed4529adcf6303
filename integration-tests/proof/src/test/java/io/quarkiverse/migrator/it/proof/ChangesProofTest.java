package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.migrator.deployment.hibernate.BootModel;
import io.quarkiverse.migrator.it.proof.changes.CheckedValues;
import io.quarkiverse.migrator.it.proof.changes.CollectionAdded;
import io.quarkiverse.migrator.it.proof.changes.ColumnAdded;
import io.quarkiverse.migrator.it.proof.changes.ColumnDefinitionChanged;
import io.quarkiverse.migrator.it.proof.changes.ColumnDropped;
import io.quarkiverse.migrator.it.proof.changes.ColumnRetyped;
import io.quarkiverse.migrator.it.proof.changes.IndexesChanged;
import io.quarkiverse.migrator.it.proof.changes.KeysChanged;
import io.quarkiverse.migrator.it.proof.changes.NamedEnumExtended;
import io.quarkiverse.migrator.it.proof.changes.NothingChanged;
import io.quarkiverse.migrator.it.proof.changes.NumbersChanged;
import io.quarkiverse.migrator.it.proof.changes.RenamedByAnnotation;
import io.quarkiverse.migrator.it.proof.changes.RequiredWithDefault;
import io.quarkiverse.migrator.it.proof.changes.StructExtended;
import io.quarkiverse.migrator.it.proof.changes.StructsAdded;
import io.quarkiverse.migrator.it.proof.changes.SubclassAdded;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Schema;

class ChangesProofTest {

    static Stream<EntityChange> changes() {
        return Stream.of(
                EntityChange.of(NothingChanged.class),
                EntityChange.of(ColumnAdded.class)
                        .rows("insert into person (id, name) values (1, 'Ada')").keeps("select id, name from person"),
                EntityChange.of(ColumnDropped.class).destructive(),
                EntityChange.of(ColumnRetyped.class)
                        .rows("insert into person (id, name, age) values (1, 'Ada', 36)")
                        .keeps("select id, name, age from person"),
                EntityChange.of(ColumnDefinitionChanged.class),
                EntityChange.of(RequiredWithDefault.class)
                        .rows("insert into person (id) values (1)").keeps("select id from person"),
                EntityChange.of(CheckedValues.class)
                        .rows("insert into ticket (id, state, priority) values (1, 'OPEN', 0)")
                        .keeps("select id, state, priority from ticket"),
                EntityChange.of(NamedEnumExtended.class)
                        .rows("insert into ticket (id, state) values (1, 'OPEN')").keeps("select id, state from ticket"),
                EntityChange.of(RenamedByAnnotation.class).hinted()
                        .rows("insert into person (id, name, boss_id, town) values (1, 'Ada', 1, 'London')",
                                "insert into person_nicknames values (1, 'Countess')", "select nextval('person_seq')"),
                EntityChange.of(KeysChanged.class),
                EntityChange.of(IndexesChanged.class),
                EntityChange.of(NumbersChanged.class),
                EntityChange.of(CollectionAdded.class),
                EntityChange.of(SubclassAdded.class),
                EntityChange.of(StructExtended.class),
                EntityChange.of(StructsAdded.class));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void leadsToHibernatesCatalogAndBack(EntityChange change) {
        Schema before = change.before().schema();
        Schema after = change.after().schema();
        Catalog hibernatesBefore = hibernates(change.before());
        try (Database database = PostgresServer.shared().createDatabase()) {
            database.execute(MigratorScript.between(Schema.empty(), before, Answers.none()).text());
            assertThat(hibernatesBefore.diff(catalog(database))).isEmpty();
            database.execute(change.rows());
            List<List<String>> rows = change.kept().stream().map(database::query).toList();

            MigratorScript script = MigratorScript.between(before, after, change.answers());
            database.execute(script.text());

            assertThat(hibernates(change.after()).diff(catalog(database))).as(script.text()).isEmpty();
            assertThat(change.kept().stream().map(database::query).toList()).isEqualTo(rows);
            assertThat(MigratorScript.draft(after, after, Answers.none()).isEmpty()).isTrue();

            database.execute(script.undo());

            assertThat(hibernatesBefore.diff(catalog(database))).as(script.undo()).isEmpty();
        }
    }

    @Test
    void aRenameKeepsRowsAndTheSequencesValue() {
        EntityChange change = EntityChange.of(RenamedByAnnotation.class).hinted();
        Schema before = change.before().schema();
        Schema after = change.after().schema();
        Database database = PostgresServer.shared().createDatabase();
        database.execute(MigratorScript.between(Schema.empty(), before, Answers.none()).text());
        database.execute("insert into person (id, name, boss_id, town) values (1, 'Ada', 1, 'London')",
                "insert into person_nicknames values (1, 'Countess')", "select nextval('person_seq')");

        database.execute(MigratorScript.between(before, after, change.answers()).text());

        assertThat(database.query("select id, fullname, chief_id, city, shout from human"))
                .containsExactly("1|Ada|1|London|ADA");
        assertThat(database.query("select human_id, aliases from human_aliases")).containsExactly("1|Countess");
        assertThat(database.query("select nextval('human_seq')")).containsExactly("51");
        assertThat(MigratorScript.draft(after, after, change.answers()).isEmpty()).isTrue();
    }

    private static Catalog catalog(Database database) {
        return database.catalog().withoutOrderInChecks();
    }

    private static Catalog hibernates(Unit unit) {
        try (BootModel model = unit.model(); Database database = PostgresServer.shared().createDatabase()) {
            database.execute(HibernateScript.of(model.metadata()));
            return catalog(database);
        }
    }
}
