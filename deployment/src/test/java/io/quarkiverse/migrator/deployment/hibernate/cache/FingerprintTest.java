package io.quarkiverse.migrator.deployment.hibernate.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void differsWhenAnyPartDoes() {
        assertThat(new Fingerprint().add("a").add("b").text()).isEqualTo(new Fingerprint().add("a").add("b").text())
                .isNotEqualTo(new Fingerprint().add("ab").text())
                .isNotEqualTo(new Fingerprint().add("a").add("c").text())
                .isNotEqualTo(new Fingerprint().add("b").add("a").text());
    }

    @Test
    void theOrderOfPropertiesIsNoDifference() {
        Map<String, String> other = new LinkedHashMap<>();
        other.put("b", "2");
        other.put("a", "1");

        assertThat(new Fingerprint().addProperties(other).text())
                .isEqualTo(new Fingerprint().addProperties(Map.of("a", "1", "b", "2")).text());
    }
}
