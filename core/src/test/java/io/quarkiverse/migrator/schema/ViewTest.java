package io.quarkiverse.migrator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "select id from Users|users|true",
            "select users.id from t|users|true",
            "select 'users' from t -- don't|users|true",
            "select id from superusers|users|false",
            "select id from users_2|users|false",
            "select id from \"a \"\"b\"\"\"|a \"b\"|true",
            "select id from größe|größe|true",
            "select id from größer|größe|false"
    })
    void mentionsAWordWhereverItIs(String query, String word, boolean mentioned) {
        assertThat(View.of("v", query).mentions(word)).isEqualTo(mentioned);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "select id from Users|users|true",
            "select id from a, \"users\"|users|true",
            "select id from \"Users\"|users|false",
            "select id as users from t|users|false",
            "select id from t -- not from users|users|false",
            "select 'from users' from t /* users */|users|false",
            "select id -- don't\\n from users|users|true"
    })
    void readsWhatIsNoTextCommentOrNameOfAResult(String query, String relation, boolean read) {
        assertThat(View.of("v", query.replace("\\n", "\n")).reads(QualifiedName.of(relation))).isEqualTo(read);
    }

    @Test
    void leavesOutASemicolonAtTheEnd() {
        assertThat(View.of("v", "  select ';' ;\n").query()).isEqualTo("select ';'");
    }
}
