package io.quarkiverse.migrator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlExpressionTest {

    @ParameterizedTest
    @ValueSource(strings = { "0", "upper(name)", "'it''s; -- so /* (' || name", "(select max(o.id) from other o)",
            "\"odd;name\"",
            "coalesce(a[1], 'x')", "5 - -3", "/* why */ 1", "E'it\\'s'", "$$a ' ; -- $$", "$t$ ( $$ $t$",
            "1 -- it's one\n + 2", "insert(a, 1, 2, 'x')",
            "set_masklen(a, 1)" })
    void acceptsAnExpression(String text) {
        assertThat(SqlExpression.defect(text, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '|', textBlock = """
            |  | ~ is empty
            'its ~ has a ' that is not closed
            "name ~ has a " that is not closed
            (1 + 2 ~ has a ( that is not closed
            1 + 2) ~ has a ) that nothing opens
            a[1) ~ has a ) that nothing opens
            0; drop table users ~ has a ; outside of a literal
            0 -- none ~ has a comment, which would swallow what follows it in the script
            0 /* none ~ has a /* that is not closed
            $$a ~ has a $$ that is not closed
            select 1 ~ is a statement, where an expression is needed; a query must stand in parentheses
            """)
    void saysWhatIsWrong(String text, String defect) {
        assertThat(SqlExpression.defect(text, false)).contains(defect);
    }

    @ParameterizedTest
    @ValueSource(strings = { "select 1", "set > 3 and name <> ';'", "begin" })
    void aColumnMayBeCalledLikeAStatement(String text) {
        assertThat(SqlExpression.unfinished(text, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "'it\\'s; so'", "'\\\\'", "`odd;name`", "concat('$$', a)", "5--1", "1 # it's one\n + 2" })
    void readsABackslashAsMySqlDoes(String text) {
        assertThat(SqlExpression.defect(text, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "'it\\'", "0 # none" })
    void refusesWhatOnlyMySqlReadsOtherwise(String text) {
        assertThat(SqlExpression.defect(text, true)).isNotEmpty();
        assertThat(SqlExpression.defect(text, false)).isEmpty();
    }
}
