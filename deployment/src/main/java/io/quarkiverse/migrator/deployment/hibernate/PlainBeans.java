package io.quarkiverse.migrator.deployment.hibernate;

import java.util.Map;

import org.hibernate.boot.registry.StandardServiceInitiator;
import org.hibernate.resource.beans.internal.ManagedBeanRegistryImpl;
import org.hibernate.resource.beans.spi.ManagedBeanRegistry;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/** Makes converters and the like by their constructors, since a build has no bean container. */
final class PlainBeans implements StandardServiceInitiator<ManagedBeanRegistry> {

    static final PlainBeans INSTANCE = new PlainBeans();

    @Override
    public Class<ManagedBeanRegistry> getServiceInitiated() {
        return ManagedBeanRegistry.class;
    }

    @Override
    public ManagedBeanRegistry initiateService(Map<String, Object> settings, ServiceRegistryImplementor services) {
        return new ManagedBeanRegistryImpl(null);
    }
}
