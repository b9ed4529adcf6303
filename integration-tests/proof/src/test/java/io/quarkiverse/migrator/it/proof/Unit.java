package io.quarkiverse.migrator.it.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import jakarta.persistence.PersistenceUnitTransactionType;

import io.quarkiverse.migrator.deployment.hibernate.BootModel;
import io.quarkus.hibernate.orm.deployment.xml.QuarkusMappingFileParser;
import io.quarkus.hibernate.orm.runtime.HibernateOrmPersistenceUnitProviderHelper;
import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDefinition;
import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDescriptor;
import io.quarkus.hibernate.orm.runtime.boot.xml.RecordableXmlMapping;
import io.quarkus.hibernate.orm.runtime.config.DatabaseOrmCompatibilityVersion;
import io.quarkus.hibernate.orm.runtime.customized.BuiltinFormatMapperBehaviour;
import io.quarkus.hibernate.orm.runtime.customized.JsonFormatterCustomizationCheck;
import io.quarkus.hibernate.orm.runtime.migration.MultiTenancyStrategy;
import io.quarkus.hibernate.orm.runtime.recording.RecordedConfig;

/**
 * A reactive persistence unit as Quarkus would describe it.
 *
 * @param classes its managed classes
 * @param mappingFiles its mapping files
 * @param properties Hibernate's properties besides Quarkus' defaults
 */
public record Unit(List<Class<?>> classes, List<String> mappingFiles, Map<String, String> properties) {

    private static final String PRODUCT = "jakarta.persistence.database-product-name";

    /** On PostgreSQL. */
    static Unit of(List<Class<?>> classes) {
        return new Unit(classes, List.of(), Map.of());
    }

    /** The same on a server of this kind. */
    Unit on(Server server) {
        return withProperty(PRODUCT, server.product());
    }

    /** The kind of server that it is for. */
    Server server() {
        String product = properties.getOrDefault(PRODUCT, Server.POSTGRESQL.product());
        return Arrays.stream(Server.values()).filter(server -> server.product().equals(product)).findFirst().orElseThrow();
    }

    Unit withMappingFile(String file) {
        return new Unit(classes, List.of(file), properties);
    }

    Unit withProperty(String name, String value) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(name, value);
        return new Unit(classes, mappingFiles, more);
    }

    BootModel model() {
        return BootModel.of(definition(), Set.of());
    }

    Model read() {
        return Model.of(this);
    }

    private QuarkusPersistenceUnitDefinition definition() {
        Properties all = new Properties();
        all.setProperty(PRODUCT, "PostgreSQL");
        all.putAll(properties);
        String dbKind = all.getProperty(PRODUCT).toLowerCase(Locale.ROOT);
        QuarkusPersistenceUnitDescriptor descriptor = new QuarkusPersistenceUnitDescriptor("<default>",
                new HibernateOrmPersistenceUnitProviderHelper(), PersistenceUnitTransactionType.RESOURCE_LOCAL,
                classes.stream().map(Class::getName).toList(), all, true);
        RecordedConfig config = new RecordedConfig(Optional.of("<default>"), Optional.of(dbKind),
                Optional.of(dbKind), Optional.empty(), Optional.empty(), Set.of(), MultiTenancyStrategy.NONE,
                DatabaseOrmCompatibilityVersion.LATEST, BuiltinFormatMapperBehaviour.IGNORE,
                (JsonFormatterCustomizationCheck) null, Map.of());
        return new QuarkusPersistenceUnitDefinition(descriptor, config, mappings(), false, true, Optional.empty(),
                Optional.empty(), List.of());
    }

    private List<RecordableXmlMapping> mappings() {
        List<RecordableXmlMapping> mappings = new ArrayList<>();
        try (QuarkusMappingFileParser parser = QuarkusMappingFileParser.create()) {
            mappingFiles.forEach(file -> mappings.add(parser.parse("<default>", null, file).orElseThrow()));
        }
        return mappings;
    }
}
