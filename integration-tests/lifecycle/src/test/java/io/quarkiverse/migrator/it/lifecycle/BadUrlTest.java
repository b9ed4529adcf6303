package io.quarkiverse.migrator.it.lifecycle;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;

/** A packaged application is started with an address that it can't use: it says which setting, and no password. */
class BadUrlTest {

    private static final String PASSWORD = "open-sesame";

    private final App app = App.ofModule("library");

    @Test
    void noAddress() {
        run(Map.of()).failed("quarkus.datasource.reactive.url");
    }

    @Test
    void malformedAddress() {
        run(Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://" + PASSWORD + "@:not a port/library"))
                .failed("quarkus.datasource.reactive.url");
    }

    @Test
    void addressOfAnUnsupportedDatabase() {
        run(Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", "oracle:thin:ada/" + PASSWORD + "@localhost:1521:library"))
                .failed("quarkus.datasource.reactive.url", "postgresql://");
    }

    private Outcome run(Map<String, String> address) {
        Map<String, String> environment = new HashMap<>(address);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "ada");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
        return app.run(environment).didNotSay(PASSWORD);
    }
}
