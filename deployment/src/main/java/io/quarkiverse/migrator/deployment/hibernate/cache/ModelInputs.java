package io.quarkiverse.migrator.deployment.hibernate.cache;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.deployment.hibernate.XmlMappings;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDefinition;
import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDescriptor;
import io.quarkus.hibernate.orm.runtime.boot.xml.RecordableXmlMapping;
import io.quarkus.hibernate.orm.runtime.recording.RecordedConfig;
import io.quarkus.maven.dependency.ArtifactKey;

/** Everything that the boot model of a persistence unit depends on. */
public final class ModelInputs {

    private final ApplicationFiles files;
    private final List<String> dependencies;
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    private ModelInputs(ApplicationFiles files, List<String> dependencies) {
        this.files = files;
        this.dependencies = dependencies;
    }

    /** What all units of an application have in common. */
    public static ModelInputs of(ApplicationArchivesBuildItem archives, ApplicationModel application) {
        Set<ArtifactKey> known = archives.getApplicationArchives().stream().filter(ApplicationFiles::isFolder)
                .map(ApplicationArchive::getKey).collect(toSet());
        return new ModelInputs(ApplicationFiles.of(archives), Dependencies.of(application, known));
    }

    /**
     * A text that differs when anything of the application does: quickly made, and the same in most builds.
     *
     * @param unit the persistence unit
     */
    public String whole(QuarkusPersistenceUnitDefinition unit) {
        return outside(unit).addFiles(files.configurations()).addFiles(files.classes()).text();
    }

    /**
     * A text that differs when anything does that the unit's model depends on.
     *
     * @param unit the persistence unit
     * @param packages which of the unit's managed names are packages
     */
    public String relevant(QuarkusPersistenceUnitDefinition unit, Collection<String> packages) {
        List<String> texts = new ArrayList<>();
        unit.getXmlMappings()
                .forEach(mapping -> texts.add(new String(XmlMappings.bytes(mapping), StandardCharsets.ISO_8859_1)));
        unit.getPersistenceUnitDescriptor().getProperties().values().forEach(value -> texts.add(value.toString()));
        texts.addAll(unit.getConfig().getQuarkusConfigUnsupportedProperties().values());
        files.configurations().values().forEach(bytes -> texts.add(new String(bytes, StandardCharsets.UTF_8)));
        return outside(unit).addFiles(files.configurations())
                .addFiles(new ReachableClasses(files.classes().keySet(), this::bytes).from(managed(unit, packages), texts))
                .text();
    }

    /** All but the application's own files. */
    private Fingerprint outside(QuarkusPersistenceUnitDefinition unit) {
        QuarkusPersistenceUnitDescriptor descriptor = unit.getPersistenceUnitDescriptor();
        RecordedConfig config = unit.getConfig();
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(Runtime.version().feature()).add(dependencies).add(descriptor.getName())
                .addProperties(descriptor.getProperties())
                .addProperties(config.getQuarkusConfigUnsupportedProperties())
                .add(config.getDataSource()).add(config.getDbKind()).add(config.getDbVersion()).add(config.getExplicitDialect())
                .add(config.getDatabaseOrmCompatibilityVersion()).add(unit.isHibernateValidatorPresent())
                .addProperties(systemProperties());
        unit.getIntegrationStaticDescriptors().forEach(integration -> {
            fingerprint.add(integration.getIntegrationName()).add(integration.isXmlMappingRequired());
            integration.getInitListener().ifPresent(listener -> listener
                    .contributeBootProperties((name, value) -> fingerprint.add(name).add(Described.of(value))));
        });
        for (RecordableXmlMapping mapping : unit.getXmlMappings()) {
            fingerprint.add(XmlMappings.bytes(mapping));
        }
        return fingerprint.add(descriptor.getManagedClassNames().stream().sorted().toList());
    }

    private static List<String> managed(QuarkusPersistenceUnitDefinition unit, Collection<String> packages) {
        return unit.getPersistenceUnitDescriptor().getManagedClassNames().stream().sorted()
                .map(name -> packages.contains(name) ? name + ".package-info" : name).toList();
    }

    /** Those of the build's own that Hibernate reads as well. */
    private static Map<String, String> systemProperties() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("hibernate.") || name.startsWith("jakarta.persistence."))
                .collect(toMap(name -> name, System::getProperty));
    }

    private byte[] bytes(String name) {
        byte[] own = files.classes().get(name);
        if (own != null) {
            return own;
        }
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            if (in == null) {
                throw new IllegalStateException("Class " + name.replace('/', '.') + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Class " + name.replace('/', '.') + " can't be read", e);
        }
    }
}
