package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.deployment.hibernate.ModelException;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;

class SchemaReaderTest {

    @Entity(name = "Indexed")
    @Table(indexes = {
            @jakarta.persistence.Index(name = "either", columnList = "(coalesce(name, town)) desc, id"),
            @jakarta.persistence.Index(name = "nulls", columnList = "name desc nulls last"),
            @jakarta.persistence.Index(name = "called", columnList = "lower(name)") })
    static class Indexed {
        @Id
        Long id;
        String name;
        String town;
    }

    @Entity(name = "Misspelt")
    @Table(uniqueConstraints = @UniqueConstraint(columnNames = "nmae"))
    static class Misspelt {
        @Id
        Long id;
        String name;
    }

    @Entity(name = "NoId")
    static class NoId {
        String name;
    }

    @Entity(name = "Validated")
    static class Validated {
        @Id
        Long id;
        @NotNull
        String name;
        @Min(1)
        @Max(5)
        int grade;
    }

    @Entity(name = "Defined")
    static class Defined {
        @Id
        Long id;
        @Column(columnDefinition = "varchar(8) default 'none' not null")
        String code;
    }

    @Test
    void takesAnIndexApartAsTheDatabaseDoes() {
        assertThat(table(Indexed.class).indexes()).containsExactly(
                new Index("called", false, List.of(new IndexKey("lower(name)", true, "")), "", ""),
                new Index("either", false, List.of(new IndexKey("coalesce(name, town)", true, "desc"), IndexKey.of("id")), "",
                        ""),
                new Index("nulls", false, List.of(new IndexKey("name", false, "desc nulls last")), "", ""));
    }

    @Test
    void namesWhatTheDatabaseNames() {
        io.quarkiverse.migrator.schema.Table table = table(Validated.class);

        assertThat(table.primaryKey()).isEqualTo(Optional.of(new PrimaryKey("validated_pkey", List.of("id"))));
        assertThat(table.checks()).containsExactly(Check.of("validated_grade_check", "(grade<=5) and (grade>=1)"));
        assertThat(table.column("name")).isEqualTo(
                Optional.of(io.quarkiverse.migrator.schema.Column.required("name", "varchar(255)")));
    }

    @Test
    void leavesBeanValidationOutWhereItIsOff() {
        Schema schema = Unit.of(List.of(Validated.class)).withProperty("jakarta.persistence.validation.mode", "NONE").read()
                .schema();

        assertThat(schema.tables().get(0).checks()).isEmpty();
        assertThat(schema.tables().get(0).column("name").orElseThrow().nullable()).isTrue();
    }

    @Test
    void takesAColumnDefinitionApart() {
        assertThat(table(Defined.class).column("code")).isEqualTo(Optional.of(
                io.quarkiverse.migrator.schema.Column.required("code", "varchar(8)").withDefault("'none'")));
    }

    @Test
    void aDefaultSchemaIsPartOfEveryName() {
        Schema schema = Unit.of(List.of(Defined.class)).withProperty("hibernate.default_schema", "App").read().schema();

        assertThat(schema.namespaces()).containsExactly("app");
        assertThat(schema.tables().get(0).name()).isEqualTo(new QualifiedName("app", "defined"));
    }

    @Test
    void saysWhichColumnAUniqueConstraintMisspells() {
        Unit unit = Unit.of(List.of(Misspelt.class));

        assertThatThrownBy(unit::read).isInstanceOf(ModelException.class)
                .hasMessage("A unique constraint of table misspelt names column nmae, which the table doesn't have;"
                        + " it has id, name.");
    }

    @Test
    void leavesToHibernateWhatItRefuses() {
        Unit unit = Unit.of(List.of(NoId.class));

        assertThatThrownBy(unit::read).isInstanceOf(PersistenceException.class).hasMessageContaining("NoId");
    }

    private static io.quarkiverse.migrator.schema.Table table(Class<?> entity) {
        return Unit.of(List.of(entity)).read().schema().tables().get(0);
    }
}
