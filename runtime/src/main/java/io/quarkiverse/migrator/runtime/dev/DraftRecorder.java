package io.quarkiverse.migrator.runtime.dev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.migrator.runtime.dev.HeldMigrations.Taker;
import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.runtime.annotations.Recorder;
import io.smallrye.config.SmallRyeConfig;

/**
 * Tells dev mode, which has its own connection to the database, when the scripts are about to be applied and when they are, so
 * that the draft is taken back and applied at the right time.
 */
@Recorder
public class DraftRecorder {

    /** Before the scripts are applied. */
    public void before(String mode, List<String> datasources) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        for (String datasource : datasources) {
            Optional<Map<String, String>> address = DevAddress.of(datasource, config);
            boolean held = address.isPresent() && Boolean.parseBoolean(tell(mode, "before", address.get()).get("held"));
            if (address.isPresent()) {
                HeldMigrations.set(datasource, new Waiting(mode, held, address.get()));
            }
        }
    }

    /** When they are applied. */
    public void after(String mode, List<String> datasources) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        for (String datasource : datasources) {
            DevAddress.of(datasource, config).ifPresent(address -> tell(mode, "after", address));
        }
    }

    private static Map<String, String> tell(String mode, String moment, Map<String, String> address) {
        Function<Map<String, String>, Map<String, String>> listener = DevConsoleManager.getGlobal(key(mode));
        if (listener == null) {
            return Map.of();
        }
        Map<String, String> news = new HashMap<>(address);
        news.put("moment", moment);
        return listener.apply(news);
    }

    /** The name under which dev mode listens. */
    public static String key(String mode) {
        return "io.quarkiverse.migrator.draft." + mode;
    }

    private record Waiting(String mode, boolean held, Map<String, String> address) implements Taker {

        @Override
        public void failed(String message) {
            Map<String, String> news = new HashMap<>(address);
            news.put("message", message);
            tell(mode, "failed", news);
        }
    }
}
