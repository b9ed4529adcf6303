package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.migrator.deployment.hibernate.BootModel;
import io.quarkiverse.migrator.deployment.hibernate.SchemaReader;
import io.quarkiverse.migrator.it.mappings.Collections;
import io.quarkiverse.migrator.it.mappings.Inheritance;
import io.quarkiverse.migrator.it.mappings.Keys;
import io.quarkiverse.migrator.it.mappings.Types;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Schema;

/** Settings of Hibernate that change names and types. */
class ConfigurationsProofTest {

    private static final Class<?>[] ALL = { Inheritance.class, Keys.class, Collections.class, Types.class };
    // The others have SQL or a reference that names a table or column as it is called by default
    private static final Class<?>[] WITHOUT_SQL = { Inheritance.class, Keys.class };
    private static final Class<?>[] WITHOUT_KEYS = { Inheritance.class, Types.class };

    static Stream<Arguments> settings() {
        return Stream.of(
                arguments("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName(), ALL),
                arguments("hibernate.implicit_naming_strategy", "component-path", WITHOUT_KEYS),
                arguments("hibernate.globally_quoted_identifiers", "true", WITHOUT_SQL),
                arguments("hibernate.auto_quote_keyword", "true", WITHOUT_SQL),
                arguments("hibernate.default_schema", "library", WITHOUT_SQL),
                arguments("hibernate.id.db_structure_naming_strategy", "single", ALL),
                arguments("hibernate.type.preferred_uuid_jdbc_type", "VARCHAR", ALL),
                arguments("hibernate.timezone.default_storage", "NORMALIZE", ALL),
                arguments("jakarta.persistence.database-product-version", "17.2", ALL));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void ourCatalogIsHibernates(String name, String value, Class<?>[] holders) {
        Unit unit = Unit.of(EntityClasses.in(holders)).withProperty(name, value);
        try (BootModel model = unit.model();
                Database ours = PostgresServer.shared().createDatabase();
                Database hibernates = PostgresServer.shared().createDatabase()) {
            Schema schema = SchemaReader.read(model.metadata(), MigratorScript.DIALECT);
            ours.execute(MigratorScript.between(Schema.empty(), schema, Answers.none()).text());
            hibernates.execute(HibernateScript.of(model.metadata(), MigratorScript.DIALECT));

            assertThat(hibernates.catalog().withoutOrderInChecks().diff(ours.catalog().withoutOrderInChecks())).isEmpty();
            assertThat(ours.catalog().rows()).hasSizeGreaterThan(100);
        }
    }
}
