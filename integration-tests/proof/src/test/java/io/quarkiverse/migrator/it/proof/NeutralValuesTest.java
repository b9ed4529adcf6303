package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.schema.Column;

/** What a way back gives to rows whose values nobody has any more is a value of the column's type. */
class NeutralValuesTest {

    @ParameterizedTest
    @ValueSource(strings = { "boolean", "smallint", "integer", "bigint", "real", "float(53)", "numeric(10,2)", "money",
            "char(3)",
            "varchar(5)", "text", "bytea", "oid", "date", "time(6)", "time(6) with time zone", "timestamp(6)",
            "timestamp(6) with time zone", "interval", "interval second(6)", "interval day to second", "uuid", "json", "jsonb",
            "xml", "inet", "cidr", "macaddr", "macaddr8", "bit", "bit(4)", "bit varying(4)", "point", "int4range", "tsvector",
            "varchar(5) array", "inet[]" })
    void isOneOnPostgreSql(String type) {
        assertTaken(Server.POSTGRESQL, type);
    }

    @ParameterizedTest
    @ValueSource(strings = { "bit", "bit(4)", "tinyint", "smallint", "integer", "bigint", "float", "float(53)",
            "double precision",
            "decimal(10,2)", "char(3)", "varchar(5)", "tinytext", "longtext", "binary(16)", "varbinary(5)", "longblob", "date",
            "time(6)", "datetime(6)", "timestamp(6)", "year", "json", "enum ('A','B')" })
    void isOneOnMySql(String type) {
        Optional<String> obstacle = Server.MYSQL.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        assertTaken(Server.MYSQL, type);
    }

    private static void assertTaken(Server server, String type) {
        try (Database database = server.createDatabase()) {
            database.execute("create table t (id int)");
            database.execute("insert into t values (1)");
            database.execute("alter table t add c " + type);
            database.execute("update t set c = " + server.dialect().neutralValue(Column.of("c", type)));
            assertThat(database.query("select count(*) from t where c is not null")).containsExactly("1");
        }
    }
}
