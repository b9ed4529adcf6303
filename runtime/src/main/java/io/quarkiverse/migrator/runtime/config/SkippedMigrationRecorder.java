package io.quarkiverse.migrator.runtime.config;

import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkus.runtime.annotations.Recorder;
import io.smallrye.config.SmallRyeConfig;

/** Says at start which datasources keep their scripts to themselves. */
@Recorder
public class SkippedMigrationRecorder {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    public void report(List<String> datasources) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        datasources.forEach(datasource -> SkippedMigration.reason(datasource, config::getConfigValue).ifPresent(LOG::info));
    }
}
