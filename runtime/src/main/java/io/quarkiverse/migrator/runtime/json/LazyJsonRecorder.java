package io.quarkiverse.migrator.runtime.json;

import java.util.function.BiConsumer;

import org.hibernate.cfg.MappingSettings;

import io.quarkus.hibernate.orm.runtime.integration.HibernateOrmIntegrationRuntimeInitListener;
import io.quarkus.runtime.annotations.Recorder;

/** Gives Hibernate a mapper of JSON attributes that costs nothing until there is one. */
@Recorder
public class LazyJsonRecorder {

    /** What gives it. */
    public HibernateOrmIntegrationRuntimeInitListener listener() {
        return new Listener();
    }

    private static final class Listener implements HibernateOrmIntegrationRuntimeInitListener {

        @Override
        public void contributeRuntimeProperties(BiConsumer<String, Object> properties) {
            properties.accept(MappingSettings.JSON_FORMAT_MAPPER, new LazyJsonFormat());
        }
    }
}
