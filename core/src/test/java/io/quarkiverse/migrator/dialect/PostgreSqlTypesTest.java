package io.quarkiverse.migrator.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgreSqlTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "varchar(10)|VARCHAR(10)|SAME", "int4|integer|SAME", "varchar(10)|varchar(20)|WIDENS", "varchar(10)|text|WIDENS",
            "text|varchar(10)|NARROWS", "varchar(20)|varchar(10)|NARROWS", "integer|bigint|REWRITES",
            "bigint|integer|NARROWS", "smallint|numeric(5,0)|REWRITES", "integer|numeric(9,0)|NARROWS",
            "numeric(10,2)|numeric(12,2)|WIDENS", "numeric(10,2)|numeric(12,4)|REWRITES",
            "numeric(10,2)|numeric(10,4)|NARROWS", "numeric(38,2)|integer|NARROWS", "integer|double precision|REWRITES",
            "integer|float(53)|REWRITES", "float(53)|double precision|SAME", "float4|float(53)|REWRITES",
            "bigint|double precision|NARROWS", "real|double precision|REWRITES", "double precision|real|NARROWS",
            "date|timestamp(6)|REWRITES", "timestamp(6)|date|NARROWS", "timestamp(6)|timestamp(3)|NARROWS",
            "timestamp(3)|timestamp(6)|WIDENS", "timestamp(6)|timestamp(6) with time zone|REWRITES",
            "varchar(20)|integer|NARROWS", "integer|varchar(20)|REWRITES", "integer|varchar(10)|NARROWS",
            "integer|text|REWRITES",
            "integer|boolean|NARROWS", "boolean|integer|REWRITES", "boolean|bigint|NO_CAST", "uuid|bigint|NO_CAST",
            "bigint|uuid|NO_CAST", "uuid|varchar(255)|REWRITES", "uuid|varchar(20)|NARROWS", "json|jsonb|REWRITES",
            "text|bytea|NO_CAST",
            "integer array|integer array[5]|SAME", "integer array[5]|integer[7]|SAME",
            "integer array[5]|bigint array[5]|REWRITES", "integer array[5]|integer|NO_CAST",
            "integer[]|integer|NO_CAST", "text|text[]|NO_CAST", "bytea|oid|NO_CAST", "timestamp(6)|bigint|NO_CAST",
    })
    void knowsWhatBecomesOfValues(String before, String after, TypeChange expected) {
        assertThat(PostgreSqlTypes.change(before, after)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "bigint array", "bigint array[5]", "bigint[]", "bigint[5]", "varchar(20) array[5]" })
    void fillsAnArrayWithAnEmptyOne(String type) {
        assertThat(PostgreSqlTypes.neutral(type)).isEqualTo("'{}'");
    }
}
