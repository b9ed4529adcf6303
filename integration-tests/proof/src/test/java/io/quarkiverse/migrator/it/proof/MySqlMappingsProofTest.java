package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.migrator.deployment.hibernate.BootModel;
import io.quarkiverse.migrator.deployment.hibernate.SchemaReader;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.it.mappings.Collections;
import io.quarkiverse.migrator.it.mappings.Inheritance;
import io.quarkiverse.migrator.it.mappings.Keys;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.Snapshot;

/** The mappings that are of no one database, on MySQL. */
@ResourceLock("MySQL")
class MySqlMappingsProofTest {

    private static final Dialect DIALECT = Dialects.of("mysql").orElseThrow();

    @ParameterizedTest
    @ValueSource(classes = { Inheritance.class, Keys.class, Collections.class })
    void ourCatalogIsHibernates(Class<?> mappings) {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        try (BootModel model = Unit.of(EntityClasses.in(mappings)).on(Server.MYSQL).model()) {
            Schema schema = DIALECT.completed(SchemaReader.read(model.metadata(), DIALECT));
            Migration migration = migration(schema);
            Database ours = MySqlServer.shared().createDatabase();
            Catalog empty = ours.catalog();
            ours.execute(portable(migration.text()));
            Database hibernates = MySqlServer.shared().createDatabase();
            hibernates.execute(
                    HibernateScript.of(model.metadata(), DIALECT).stream().map(MySqlMappingsProofTest::portable).toList());

            assertThat(hibernates.catalog().diff(ours.catalog())).isEmpty();
            assertThat(ours.catalog().rows()).hasSizeGreaterThan(50);

            ours.execute(migration.undoText());
            assertThat(empty.diff(ours.catalog())).isEmpty();
        }
    }

    /** Quotes a reserved word of MySQL that Hibernate leaves bare, and says in full what the entity's own SQL leaves out. */
    private static String portable(String sql) {
        return sql.replace("(load ", "(`load` ").replace("references sponsor on update", "references Sponsor (id) on update");
    }

    private static Migration migration(Schema schema) {
        Draft draft = Draft.of(new Snapshot(DIALECT.name(), List.of(), Schema.empty()), "", schema, DIALECT, "proof",
                Answers.none());
        assertThat(draft.plan().questions()).isEmpty();
        return draft.migration(List.of(), schema, DIALECT, "");
    }
}
