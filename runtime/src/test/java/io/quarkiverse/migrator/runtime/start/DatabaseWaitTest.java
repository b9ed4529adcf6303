package io.quarkiverse.migrator.runtime.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseWaitTest {

    @ParameterizedTest
    @ValueSource(strings = { "08001", "08S01", "08006", "57P01", "57P03", "53300" })
    void aDatabaseThatIsNotUpIsWaitedFor(String state) {
        assertThat(DatabaseWait.mayPass(new SQLException("not yet", state))).isTrue();
        assertThat(DatabaseWait.mayPass(new SQLException("by the pool", new SQLException("not yet", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "28P01", "28000", "3D000", "42000", "42501" })
    void onesWhoAreRefusedAreNot(String state) {
        assertThat(DatabaseWait.mayPass(new SQLException("no", state))).isFalse();
        assertThat(DatabaseWait.mayPass(new SQLException("by the pool", new SQLException("no", state)))).isFalse();
    }

    @Test
    void aPoolThatGivesUpSaysNothingOfTheDatabase() {
        assertThat(DatabaseWait.mayPass(new SQLException("Sorry, acquisition timeout!"))).isTrue();
    }
}
