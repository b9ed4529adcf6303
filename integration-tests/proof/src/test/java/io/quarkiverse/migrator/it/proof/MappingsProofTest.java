package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.deployment.hibernate.BootModel;
import io.quarkiverse.migrator.deployment.hibernate.SchemaReader;
import io.quarkiverse.migrator.it.mappings.Collections;
import io.quarkiverse.migrator.it.mappings.Inheritance;
import io.quarkiverse.migrator.it.mappings.Keys;
import io.quarkiverse.migrator.it.mappings.Naming;
import io.quarkiverse.migrator.it.mappings.Rules;
import io.quarkiverse.migrator.it.mappings.Types;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;

class MappingsProofTest {

    private static final Unit UNIT = Unit.of(EntityClasses.in(Inheritance.class, Keys.class, Collections.class, Types.class,
            Rules.class, Naming.class)).withMappingFile("META-INF/orm.xml");

    @Test
    void ourCatalogIsHibernates() {
        try (BootModel model = UNIT.model();
                Database ours = PostgresServer.shared().createDatabase();
                Database hibernates = PostgresServer.shared().createDatabase()) {
            Schema schema = SchemaReader.read(model.metadata(), MigratorScript.DIALECT);
            Catalog empty = ours.catalog();
            MigratorScript script = MigratorScript.between(Schema.empty(), schema, Answers.none());
            ours.execute(script.text());
            hibernates.execute(HibernateScript.of(model.metadata(), MigratorScript.DIALECT));

            assertThat(hibernates.catalog().withoutOrderInChecks().diff(ours.catalog().withoutOrderInChecks())).isEmpty();
            assertThat(ours.catalog().rows()).hasSizeGreaterThan(400);

            ours.execute(script.undo());
            assertThat(empty.diff(ours.catalog())).isEmpty();
        }
    }

    @Test
    void readingTwiceGivesTheSame() {
        Schema first = read();
        Schema second = read();

        assertThat(second).isEqualTo(first);
        assertThat(MigratorScript.draft(first, second, Answers.none()).isEmpty()).isTrue();
        String text = SnapshotCodec.write(new Snapshot("postgresql", List.of(), first));
        assertThat(SnapshotCodec.read(text, "schema.json").schema()).isEqualTo(first);
    }

    private static Schema read() {
        return UNIT.read().schema();
    }
}
