package io.quarkiverse.migrator.deployment.build;

import java.util.function.Supplier;

import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;

import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.flyway.FlywayDataSource;

/** A bean that tells the Flyway of one datasource more than its settings do. */
public final class FlywayCustomizerBean {

    private static final String OURS = "migrator-";

    private FlywayCustomizerBean() {
    }

    /**
     * The bean.
     *
     * @param purpose what tells it from others of the same datasource
     */
    static SyntheticBeanBuildItem of(String datasource, String purpose,
            Supplier<FlywayConfigurationCustomizer> customizer) {
        SyntheticBeanBuildItem.ExtendedBeanConfigurator bean = SyntheticBeanBuildItem
                .configure(FlywayConfigurationCustomizer.class).scope(Singleton.class).unremovable()
                .identifier(OURS + purpose + "-" + datasource).named(OURS + purpose + "-" + datasource).supplier(customizer);
        if (DataSourceUtil.isDefault(datasource)) {
            bean.addQualifier(Default.class);
        } else {
            bean.addQualifier().annotation(FlywayDataSource.class).addValue("value", datasource).done();
        }
        return bean.done();
    }

    /** Whether a bean is one of these, and not of the application or another extension. */
    public static boolean is(BeanInfo bean) {
        return bean.isSynthetic() && bean.getName() != null && bean.getName().startsWith(OURS);
    }
}
