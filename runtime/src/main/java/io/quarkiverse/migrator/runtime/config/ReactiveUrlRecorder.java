package io.quarkiverse.migrator.runtime.config;

import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.runtime.annotations.Recorder;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;

/** Looks at the reactive URLs before the clients do. */
@Recorder
public class ReactiveUrlRecorder {

    /**
     * Fails when a client can't read its URL.
     *
     * @param kinds the kind of database of each reactive datasource
     */
    public void requireReadable(Map<String, String> kinds) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        kinds.forEach((datasource, kind) -> DatasourceUrl.unreadable(datasource, kind, config::getConfigValue)
                .ifPresent(problem -> {
                    throw new ConfigurationException(problem);
                }));
    }
}
