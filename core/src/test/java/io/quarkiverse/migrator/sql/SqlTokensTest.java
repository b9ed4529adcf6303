package io.quarkiverse.migrator.sql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTokensTest {

    @Test
    void findsNamesOutsideOfLiterals() {
        assertThat(SqlTokens.identifiers("State in ('name', 'it''s other') and \"Weird \"\"x\" > 1e5"))
                .contains("State", "state", "Weird \"x").doesNotContain("name", "other", "s", "e5");
    }

    @Test
    void findsNothingInComments() {
        assertThat(SqlTokens.identifiers("a -- don't b\n+ c /* it's d */ - e")).containsExactly("a", "c", "e");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a", "'", "\"", "a''b", "x = 'y", "f(a, \"b\") || 'c' -- d", "a /* b", "a -- '\nb",
            "`q`` r` < 3.5" })
    void losesNothing(String sql) {
        assertThat(SqlTokens.of(sql).stream().map(SqlTokens.Token::text).collect(joining())).isEqualTo(sql);
    }

    @Test
    void partsAListAtItsOwnCommasUpToItsEnd() {
        assertThat(SqlTokens.items("-5, 'a,)''b' ,f(1,2)) or x in (7)")).containsExactly("-5", "'a,)''b'", "f(1,2)");
        assertThat(SqlTokens.items("0")).containsExactly("0");
    }
}
