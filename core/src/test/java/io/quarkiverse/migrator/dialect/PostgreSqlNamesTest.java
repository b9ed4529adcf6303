package io.quarkiverse.migrator.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class PostgreSqlNamesTest {

    private final Names names = new PostgreSqlNames();

    @Test
    void foldsAndCuts() {
        assertThat(names.stored("UserName", false)).isEqualTo("username");
        assertThat(names.stored("UserName", true)).isEqualTo("UserName");
        assertThat(names.stored("x".repeat(70), false)).isEqualTo("x".repeat(63));
        assertThat(names.stored("x".repeat(62) + "ü", true)).isEqualTo("x".repeat(62));
    }

    @Test
    void quotesWhatWouldBeReadOtherwise() {
        assertThat(names.written("users")).isEqualTo("users");
        assertThat(names.written("user")).isEqualTo("\"user\"");
        assertThat(names.written("Users")).isEqualTo("\"Users\"");
        assertThat(names.written("2nd")).isEqualTo("\"2nd\"");
        assertThat(names.written("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
    }

    @Test
    void choosesTheServersNames() {
        assertThat(names.implicit(ConstraintKind.PRIMARY_KEY, "users", List.of("id"), name -> false)).isEqualTo("users_pkey");
        assertThat(names.implicit(ConstraintKind.UNIQUE, "t", List.of("a", "b"), name -> false)).isEqualTo("t_a_b_key");
        assertThat(names.implicit(ConstraintKind.CHECK, "t", List.of("a", "b"), name -> false)).isEqualTo("t_check");
        assertThat(names.implicit(ConstraintKind.CHECK, "t", List.of("a"), Set.of("t_a_check", "t_a_check1")::contains))
                .isEqualTo("t_a_check2");
        String cut = names.implicit(ConstraintKind.CHECK, "t".repeat(40), List.of("c".repeat(40)), name -> false);
        assertThat(cut).isEqualTo("t".repeat(28) + "_" + "c".repeat(28) + "_check").hasSize(63);
    }
}
