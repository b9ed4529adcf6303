package io.quarkiverse.migrator.runtime.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class CarriedScriptsTest {

    @Test
    void readsWhatItWrote() {
        for (CarriedScripts scripts : List.of(new CarriedScripts(List.of("db/migration/V1__a b.sql", "x")),
                new CarriedScripts(List.of()))) {
            assertThat(CarriedScripts.parse(scripts.text())).isEqualTo(scripts);
        }
    }

    @Test
    void anApplicationWithoutTheFileCarriesNone() {
        assertThat(CarriedScripts.read("<default>", getClass().getClassLoader()))
                .isEqualTo(new CarriedScripts(List.of()));
    }

    @Test
    void eachDatasourceHasItsOwn() {
        assertThat(CarriedScripts.resource("<default>")).isEqualTo("META-INF/migrator/carried.txt");
        assertThat(CarriedScripts.resource("users")).isEqualTo("META-INF/migrator/users/carried.txt");
    }
}
