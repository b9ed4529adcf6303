package io.quarkiverse.migrator.deployment.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.dialect.Dialects;

class MentionedColumnsTest {

    private static final Set<String> COLUMNS = Set.of("a", "b", "lower", "text", "Mixed");

    private final MentionedColumns mentioned = new MentionedColumns(Dialects.of("postgresql").orElseThrow().names());

    @Test
    void findsColumnsAsTheDatabaseDoes() {
        assertThat(mentioned.in("A > 0 and b < 1 and a <> b", COLUMNS)).containsExactly("a", "b");
        assertThat(mentioned.in("t.a is not null", COLUMNS)).containsExactly("a");
        assertThat(mentioned.in("\"Mixed\" > 0 and \"A\" > 0", COLUMNS)).containsExactly("Mixed");
    }

    @Test
    void takesNothingElseForAColumn() {
        assertThat(mentioned.in("a <> 'b' and a <> 'it''s b'", COLUMNS)).containsExactly("a");
        assertThat(mentioned.in("lower(a) = 'x'", COLUMNS)).containsExactly("a");
        assertThat(mentioned.in("a::text <> ''", COLUMNS)).containsExactly("a");
        assertThat(mentioned.in("c > 0", COLUMNS)).isEmpty();
    }
}
