package io.quarkiverse.migrator.deployment.hibernate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

import org.hibernate.boot.beanvalidation.BeanValidationIntegrator;
import org.hibernate.boot.beanvalidation.ValidationMode;
import org.hibernate.boot.internal.ClassLoaderAccessImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.ValidationSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.config.spi.StandardConverters;

/** Bean Validation's constraints as far as the schema shows them; Hibernate adds them only when an application starts. */
final class RelationalConstraints {

    private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";

    private RelationalConstraints() {
    }

    static void apply(MetadataImplementor metadata, StandardServiceRegistry services) {
        ConfigurationService configuration = services.requireService(ConfigurationService.class);
        Map<String, Object> settings = configuration.getSettings();
        Set<ValidationMode> modes = ValidationMode
                .parseValidationModes(settings.get(ValidationSettings.JAKARTA_VALIDATION_MODE));
        boolean wanted = modes.contains(ValidationMode.DDL) || modes.contains(ValidationMode.AUTO);
        if (wanted && configuration.getSetting(BeanValidationIntegrator.APPLY_CONSTRAINTS, StandardConverters.BOOLEAN, true)) {
            try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
                apply(factory, metadata, settings, new ClassLoaderAccessImpl(null,
                        services.requireService(ClassLoaderService.class)));
            }
        }
    }

    private static void apply(ValidatorFactory factory, MetadataImplementor metadata, Map<String, Object> settings,
            ClassLoaderAccess classes) {
        try {
            Method method = Class.forName(ACTIVATOR, true, BeanValidationIntegrator.class.getClassLoader())
                    .getDeclaredMethod("applyRelationalConstraints", ValidatorFactory.class, Collection.class, Map.class,
                            Dialect.class, ClassLoaderAccess.class);
            method.setAccessible(true);
            method.invoke(null, factory, metadata.getEntityBindings(), settings, metadata.getDatabase().getDialect(), classes);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Hibernate has no " + ACTIVATOR + ".applyRelationalConstraints", e);
        }
    }
}
