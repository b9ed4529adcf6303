package io.quarkiverse.migrator.deployment.build;

import java.util.function.Supplier;

import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;

import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.flyway.FlywayDataSource;

/** Beans that change the Flyway of one datasource. */
final class FlywayCustomizers {

    private FlywayCustomizers() {
    }

    static SyntheticBeanBuildItem bean(String identifier, String datasource,
            Supplier<FlywayConfigurationCustomizer> customizer) {
        SyntheticBeanBuildItem.ExtendedBeanConfigurator bean = SyntheticBeanBuildItem
                .configure(FlywayConfigurationCustomizer.class).scope(Singleton.class).unremovable()
                .identifier(identifier).supplier(customizer);
        if (DataSourceUtil.isDefault(datasource)) {
            bean.addQualifier(Default.class);
        } else {
            bean.addQualifier().annotation(FlywayDataSource.class).addValue("value", datasource).done();
        }
        return bean.done();
    }
}
