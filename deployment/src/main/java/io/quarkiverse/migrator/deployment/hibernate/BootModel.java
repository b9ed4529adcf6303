package io.quarkiverse.migrator.deployment.hibernate;

import java.util.Collection;
import java.util.Map;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.registry.internal.BootstrapServiceRegistryImpl;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.boot.spi.MetadataBuilderContributor;
import org.hibernate.boot.spi.MetadataBuilderImplementor;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.jpa.boot.spi.TypeContributorList;

import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDefinition;
import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDescriptor;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusIntegratorServiceImpl;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusStrategySelectorBuilder;
import io.quarkus.hibernate.orm.runtime.recording.RecordableBootstrap;
import io.quarkus.hibernate.orm.runtime.service.FlatClassLoaderService;
import io.quarkus.hibernate.reactive.runtime.boot.registry.ReactiveHibernateInitiatorListProvider;

/** Hibernate's boot model of a reactive persistence unit, built as Quarkus builds it, with no database. */
public final class BootModel implements AutoCloseable {

    private final StandardServiceRegistry services;
    private final MetadataImplementor metadata;

    private BootModel(StandardServiceRegistry services, MetadataImplementor metadata) {
        this.services = services;
        this.metadata = metadata;
    }

    /**
     * Builds the model; classes come from the context class loader.
     *
     * @param unit the persistence unit
     * @param packages which of the unit's managed names are packages
     */
    public static BootModel of(QuarkusPersistenceUnitDefinition unit, Collection<String> packages) {
        RecordableBootstrap bootstrap = new RecordableBootstrap(bootstrapServices(),
                new ReactiveHibernateInitiatorListProvider());
        // Quarkus' own looks for beans in the container of the running application
        bootstrap.addInitiator(PlainBeans.INSTANCE);
        bootstrap.addInitiator(QuietJdbcEnvironment.INSTANCE);
        bootstrap.applySettings(BootSettings.of(unit));
        StandardServiceRegistry services = bootstrap.build();
        try {
            MetadataImplementor metadata = metadata(unit, packages, bootstrap.getBootstrapServiceRegistry(), services);
            metadata.validate();
            if (unit.isHibernateValidatorPresent()) {
                RelationalConstraints.apply(metadata, services);
            }
            metadata.orderColumns(true);
            return new BootModel(services, metadata);
        } catch (RuntimeException | Error e) {
            StandardServiceRegistryBuilder.destroy(services);
            throw e;
        }
    }

    /** The model, validated and with its columns in the order of the schema tools. */
    public Metadata metadata() {
        return metadata;
    }

    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(services);
    }

    private static BootstrapServiceRegistry bootstrapServices() {
        ClassLoaderService classes = FlatClassLoaderService.INSTANCE;
        return new BootstrapServiceRegistryImpl(true, classes, QuarkusStrategySelectorBuilder.buildSelector(classes),
                new QuarkusIntegratorServiceImpl(classes));
    }

    private static MetadataImplementor metadata(QuarkusPersistenceUnitDefinition unit, Collection<String> packages,
            BootstrapServiceRegistry bootstrap, StandardServiceRegistry services) {
        QuarkusPersistenceUnitDescriptor descriptor = unit.getPersistenceUnitDescriptor();
        MetadataSources sources = new MetadataSources(bootstrap);
        // Sorted, so that what depends on their order comes out the same in every build
        descriptor.getManagedClassNames().stream().sorted().forEach(name -> {
            if (packages.contains(name)) {
                sources.addPackage(name);
            } else {
                sources.addAnnotatedClassName(name);
            }
        });
        unit.getXmlMappings().forEach(mapping -> sources.addXmlBinding(XmlMappings.copy(mapping).toHibernateOrmBinding()));
        MetadataBuilderImplementor builder = (MetadataBuilderImplementor) sources.getMetadataBuilder(services);
        builder.getBootstrapContext().markAsJpaBootstrap();
        contribute(builder, services);
        return (MetadataImplementor) builder.build();
    }

    /** Lets the application's own classes that its properties name take part. */
    private static void contribute(MetadataBuilderImplementor builder, StandardServiceRegistry services) {
        Map<String, Object> settings = services.requireService(ConfigurationService.class).getSettings();
        StrategySelector selector = services.requireService(StrategySelector.class);
        MetadataBuilderContributor contributor = selector.resolveStrategy(MetadataBuilderContributor.class,
                settings.get(JpaSettings.METADATA_BUILDER_CONTRIBUTOR));
        if (contributor != null) {
            contributor.contribute(builder);
        }
        if (settings.get(JpaSettings.TYPE_CONTRIBUTORS) instanceof TypeContributorList list) {
            list.getTypeContributors().forEach(builder::applyTypes);
        }
    }
}
