package io.quarkiverse.migrator.runtime.config;

import java.util.Map;
import java.util.Optional;

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
        for (Map.Entry<String, String> datasource : kinds.entrySet()) {
            Optional<String> problem = DatasourceUrl.unreadable(datasource.getKey(), datasource.getValue(),
                    config::getConfigValue);
            if (problem.isPresent()) {
                throw new ConfigurationException(problem.get());
            }
        }
    }
}
