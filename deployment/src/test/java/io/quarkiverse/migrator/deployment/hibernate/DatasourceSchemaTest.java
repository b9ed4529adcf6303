package io.quarkiverse.migrator.deployment.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.deployment.build.MigrationBuildException;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

class DatasourceSchemaTest {

    private static final Dialect DIALECT = Dialects.of("postgresql").orElseThrow();
    private static final Table USERS = Table.of("users", Column.of("id", "bigint"));
    private static final Table ROLES = Table.of("roles", Column.of("id", "bigint"));

    @Test
    void holdsWhatAllUnitsNeed() {
        DatasourceSchema both = unit("one", USERS).and(unit("two", USERS, ROLES));

        assertThat(both.schema()).isEqualTo(Schema.of(ROLES, USERS));
    }

    @Test
    void refusesATableThatUnitsMapDifferently() {
        DatasourceSchema one = unit("one", USERS);
        DatasourceSchema two = unit("two", Table.of("users", Column.of("id", "uuid")));

        assertThatThrownBy(() -> one.and(two)).isInstanceOf(MigrationBuildException.class)
                .hasMessageContaining("one and two").hasMessageContaining("<default>").hasMessageContaining("table users");
    }

    private static DatasourceSchema unit(String name, Table... tables) {
        return new DatasourceSchema("<default>", DIALECT, name, Schema.of(tables), Hints.none());
    }
}
