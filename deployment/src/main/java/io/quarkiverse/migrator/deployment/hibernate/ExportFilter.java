package io.quarkiverse.migrator.deployment.hibernate;

import java.util.Map;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.mapping.Table;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.internal.DefaultSchemaFilterProvider;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/** What the application lets Hibernate's schema tools create, by {@code hibernate.hbm2ddl.schema_filter_provider}. */
final class ExportFilter {

    private final SchemaFilter filter;

    private ExportFilter(SchemaFilter filter) {
        this.filter = filter;
    }

    static ExportFilter of(Metadata metadata) {
        ServiceRegistry services = metadata.getDatabase().getServiceRegistry();
        Map<String, Object> settings = services.requireService(ConfigurationService.class).getSettings();
        SchemaFilterProvider provider = services.requireService(StrategySelector.class).resolveDefaultableStrategy(
                SchemaFilterProvider.class, settings.get(SchemaToolingSettings.HBM2DDL_FILTER_PROVIDER),
                DefaultSchemaFilterProvider.INSTANCE);
        return new ExportFilter(provider.getCreateFilter());
    }

    boolean includes(Namespace namespace) {
        return filter.includeNamespace(namespace);
    }

    boolean includes(Table table) {
        return filter.includeTable(table);
    }

    boolean includes(Sequence sequence) {
        return filter.includeSequence(sequence);
    }
}
