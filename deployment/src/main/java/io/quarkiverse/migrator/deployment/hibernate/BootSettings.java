package io.quarkiverse.migrator.deployment.hibernate;

import java.util.HashMap;
import java.util.Map;

import org.hibernate.cfg.CacheSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.ManagedBeanSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.PersistenceSettings;
import org.hibernate.cfg.TransactionSettings;
import org.hibernate.resource.transaction.backend.jdbc.internal.JdbcResourceLocalTransactionCoordinatorBuilderImpl;

import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDefinition;
import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDescriptor;

/** Hibernate's settings for a persistence unit, those of Quarkus with all that needs a running application taken out. */
final class BootSettings {

    private BootSettings() {
    }

    static Map<String, Object> of(QuarkusPersistenceUnitDefinition unit) {
        QuarkusPersistenceUnitDescriptor descriptor = unit.getPersistenceUnitDescriptor();
        Map<String, Object> settings = new HashMap<>();
        descriptor.getProperties().forEach((name, value) -> settings.put(name.toString(), value));
        unit.getIntegrationStaticDescriptors().forEach(integration -> integration.getInitListener()
                .ifPresent(listener -> listener.contributeBootProperties(settings::put)));
        settings.putAll(unit.getConfig().getQuarkusConfigUnsupportedProperties());
        unit.getConfig().getDatabaseOrmCompatibilityVersion().settings(unit.getConfig().getDbKind())
                .forEach(settings::putIfAbsent);

        settings.put(PersistenceSettings.PERSISTENCE_UNIT_NAME, descriptor.getName());
        settings.put(TransactionSettings.TRANSACTION_COORDINATOR_STRATEGY,
                JdbcResourceLocalTransactionCoordinatorBuilderImpl.class);
        settings.put(JdbcSettings.ALLOW_METADATA_ON_BOOT, "false");
        settings.put(ManagedBeanSettings.ALLOW_EXTENSIONS_IN_CDI, "false");
        settings.put(CacheSettings.USE_SECOND_LEVEL_CACHE, "false");
        settings.put(CacheSettings.USE_QUERY_CACHE, "false");
        settings.put(MappingSettings.XML_MAPPING_ENABLED, Boolean.toString(needsXml(unit)));
        return settings;
    }

    private static boolean needsXml(QuarkusPersistenceUnitDefinition unit) {
        return !unit.getXmlMappings().isEmpty()
                || unit.getIntegrationStaticDescriptors().stream().anyMatch(integration -> integration.isXmlMappingRequired());
    }
}
