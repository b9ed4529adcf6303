package io.quarkiverse.migrator.deployment.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void saysEachThingOnce() {
        assertThat(Reasons.of(new RuntimeException("java.lang.Exception: no id", new Exception("no id"))))
                .isEqualTo("java.lang.Exception: no id");
        assertThat(Reasons.of(new RuntimeException("Can't map Person", new Exception("type is unknown"))))
                .isEqualTo("Can't map Person: type is unknown");
        assertThat(Reasons.of(new RuntimeException("", new IllegalStateException("no id")))).isEqualTo("no id");
        assertThat(Reasons.of(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
