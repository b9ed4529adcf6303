package io.quarkiverse.migrator.deployment.hibernate.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceUnitTransactionType;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.bootstrap.model.ApplicationModelBuilder;
import io.quarkus.deployment.ApplicationArchiveImpl;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.hibernate.orm.runtime.HibernateOrmPersistenceUnitProviderHelper;
import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDefinition;
import io.quarkus.hibernate.orm.runtime.boot.QuarkusPersistenceUnitDescriptor;
import io.quarkus.hibernate.orm.runtime.config.DatabaseOrmCompatibilityVersion;
import io.quarkus.hibernate.orm.runtime.customized.BuiltinFormatMapperBehaviour;
import io.quarkus.hibernate.orm.runtime.customized.JsonFormatterCustomizationCheck;
import io.quarkus.hibernate.orm.runtime.integration.HibernateOrmIntegrationStaticDescriptor;
import io.quarkus.hibernate.orm.runtime.integration.HibernateOrmIntegrationStaticInitListener;
import io.quarkus.hibernate.orm.runtime.migration.MultiTenancyStrategy;
import io.quarkus.hibernate.orm.runtime.recording.RecordedConfig;
import io.quarkus.maven.dependency.ResolvedDependencyBuilder;
import io.quarkus.paths.OpenPathTree;
import io.quarkus.paths.PathTree;

class ModelInputsTest {

    private static final String ENTITY = "shop.Order";

    private static Map<String, byte[]> pristine;

    @TempDir
    Path folder;

    private Path classes;
    private boolean compiled;
    private Path jar;
    private final Properties properties = new Properties();
    private final List<HibernateOrmIntegrationStaticDescriptor> integrations = new ArrayList<>();
    private final List<String> managed = new ArrayList<>(List.of(ENTITY));
    private String dbVersion = "17";
    private boolean validator;
    private DatabaseOrmCompatibilityVersion compatibility = DatabaseOrmCompatibilityVersion.LATEST;
    private Map<String, String> unsupported = Map.of();
    private String version = "1";

    /** Changes one thing that a model depends on, or does not. */
    private interface Change {
        void apply() throws IOException;
    }

    @BeforeEach
    void createApplication() throws IOException {
        classes = folder.resolve("classes");
        jar = folder.resolve("library.jar");
        Files.writeString(jar, "a");
        source("shop.State", "enum State { NEW, OPEN }");
        source("shop.Base", "class Base { @Deprecated public long id; }");
        source("shop.Converter", "class Converter { int length() { return 1; } }");
        source("shop.Strategy", "class Strategy { String name() { return \"a\"; } }");
        source("shop.Money", "class Money { long cents; @Uses(Converter.class) int other; }");
        source("shop.Uses", "@interface Uses { Class<?> value(); }");
        source("shop.Order", "class Order extends Base { State state; java.util.List<Money> sums; }");
        source("shop.Resource", "class Resource { Order order; int requests() { return 1; } }");
        source("shop.package-info", "@Deprecated");
        resource("META-INF/orm.xml", "<entity-mappings/>");
        resource("META-INF/services/org.hibernate.boot.model.TypeContributor", "shop.Strategy");
        resource("hibernate.properties", "a=1");
        resource("messages.properties", "a=1");
        properties.setProperty("hibernate.physical_naming_strategy", "shop.Strategy");
        compile();
    }

    /** Once for all tests, since it takes longest. */
    private void compile() throws IOException {
        if (pristine == null) {
            Sources.compile(sources(), classes);
            pristine = classFiles();
        } else {
            for (Map.Entry<String, byte[]> file : pristine.entrySet()) {
                Path place = classes.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.write(place, file.getValue());
            }
        }
    }

    private Map<String, byte[]> classFiles() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(file -> file.toString().endsWith(".class")).toList()) {
                files.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void isTheSameWhereNothingChanged() {
        assertThat(whole()).isEqualTo(whole());
        assertThat(relevant()).isEqualTo(relevant());
    }

    @TestFactory
    Stream<DynamicTest> isAnotherForEachKindOfChange() {
        return Map.<String, Change> ofEntries(
                Map.entry("an attribute of the entity",
                        () -> source("shop.Order", "class Order extends Base { State other; }")),
                Map.entry("its superclass", () -> source("shop.Base", "class Base { public long id; int version; }")),
                Map.entry("an enum", () -> source("shop.State", "enum State { NEW, OPEN, CLOSED }")),
                Map.entry("the type of a collection's elements", () -> source("shop.Money", "class Money { long euros; }")),
                Map.entry("a class that an annotation names",
                        () -> source("shop.Converter", "class Converter { int length() { return 2; } }")),
                Map.entry("a class that a setting names",
                        () -> source("shop.Strategy", "class Strategy { String name() { return \"b\"; } }")),
                Map.entry("the annotations of the package",
                        () -> source("shop.package-info", "@Deprecated(since = \"2\")")),
                Map.entry("a mapping file",
                        () -> resource("META-INF/orm.xml", "<entity-mappings><package/></entity-mappings>")),
                Map.entry("a mapping file more", () -> resource("META-INF/more-orm.xml", "<entity-mappings/>")),
                Map.entry("constraints in a file", () -> resource("META-INF/validation.xml", "<validation-config/>")),
                Map.entry("a service", () -> resource("META-INF/services/org.hibernate.boot.model.FunctionContributor", "x")),
                Map.entry("Hibernate's own file", () -> resource("hibernate.properties", "a=2")),
                Map.entry("an entity more", () -> managed.add("shop.Money")),
                Map.entry("a setting", () -> properties.setProperty("hibernate.default_schema", "sales")),
                Map.entry("an unsupported setting", () -> unsupported = Map.of("hibernate.use_nationalized", "true")),
                Map.entry("the database's version", () -> dbVersion = "18"),
                Map.entry("the compatibility", () -> compatibility = DatabaseOrmCompatibilityVersion.V5_6),
                Map.entry("a validator on the class path", () -> validator = true),
                Map.entry("an integration", () -> integrations.add(integration("a"))),
                Map.entry("a dependency's version", () -> version = "2"),
                Map.entry("a dependency's content", () -> Files.writeString(jar, "ab")),
                Map.entry("a dependency's time", () -> Files.setLastModifiedTime(jar, FileTime.fromMillis(1))),
                Map.entry("a system property of Hibernate's", () -> System.setProperty("hibernate.test", "1")))
                .entrySet().stream().map(change -> DynamicTest.dynamicTest(change.getKey(), () -> {
                    String whole = whole();
                    String relevant = relevant();
                    try {
                        change(change.getValue());

                        assertThat(whole()).as(change.getKey()).isNotEqualTo(whole);
                        assertThat(relevant()).as(change.getKey()).isNotEqualTo(relevant);
                    } finally {
                        forget();
                    }
                }));
    }

    @Test
    void whatAnIntegrationContributesIsPartOfIt() {
        integrations.add(integration("a"));
        String before = relevant();

        integrations.set(0, integration("b"));

        assertThat(relevant()).isNotEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> whatNoModelDependsOnIsNotRelevant() {
        return Map.<String, Change> of(
                "a class that uses entities", () -> source("shop.Resource", "class Resource { int requests() { return 2; } }"),
                "a class more", () -> source("shop.Other", "class Other { Order order; }")).entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(change.getKey(), () -> {
                    String whole = whole();
                    String relevant = relevant();
                    try {
                        change(change.getValue());

                        assertThat(whole()).as(change.getKey()).isNotEqualTo(whole);
                        assertThat(relevant()).isEqualTo(relevant);
                    } finally {
                        forget();
                    }
                }));
    }

    /** JUnit makes one instance for all dynamic tests of a method. */
    private void forget() throws IOException {
        System.clearProperty("hibernate.test");
        properties.clear();
        integrations.clear();
        managed.clear();
        managed.add(ENTITY);
        dbVersion = "17";
        validator = false;
        compatibility = DatabaseOrmCompatibilityVersion.LATEST;
        unsupported = Map.of();
        version = "1";
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        createApplication();
    }

    private void change(Change change) throws IOException {
        compiled = true;
        change.apply();
        if (!compiled) {
            Sources.compile(sources(), classes);
        }
    }

    private static HibernateOrmIntegrationStaticDescriptor integration(String value) {
        HibernateOrmIntegrationStaticInitListener listener = new HibernateOrmIntegrationStaticInitListener() {
            @Override
            public void contributeBootProperties(BiConsumer<String, Object> settings) {
                settings.accept("hibernate.test.suffix", value);
            }

            @Override
            public void onMetadataInitialized(Metadata metadata, BootstrapContext context,
                    BiConsumer<String, Object> settings) {
                // Comes after the model was built
            }
        };
        return new HibernateOrmIntegrationStaticDescriptor("test", Optional.of(listener), false);
    }

    private String whole() {
        return inputs().whole(unit());
    }

    private String relevant() {
        return inputs().relevant(unit(), Set.of());
    }

    private ModelInputs inputs() {
        OpenPathTree tree = PathTree.ofDirectoryOrArchive(classes).open();
        return ModelInputs.of(new ApplicationArchivesBuildItem(new ApplicationArchiveImpl(null, tree, null), List.of()),
                application());
    }

    private ApplicationModel application() {
        ResolvedDependencyBuilder application = ResolvedDependencyBuilder.newInstance().setGroupId("shop")
                .setArtifactId("shop").setVersion("1").setResolvedPath(classes);
        ResolvedDependencyBuilder library = ResolvedDependencyBuilder.newInstance().setGroupId("org.acme")
                .setArtifactId("library").setVersion(version).setResolvedPath(jar).setDeploymentCp();
        return new ApplicationModelBuilder().setAppArtifact(application).addDependency(library).build();
    }

    private QuarkusPersistenceUnitDefinition unit() {
        QuarkusPersistenceUnitDescriptor descriptor = new QuarkusPersistenceUnitDescriptor("<default>",
                new HibernateOrmPersistenceUnitProviderHelper(), PersistenceUnitTransactionType.RESOURCE_LOCAL, managed,
                properties, true);
        RecordedConfig config = new RecordedConfig(Optional.of("<default>"), Optional.of("postgresql"),
                Optional.of("postgresql"), Optional.of(dbVersion), Optional.empty(), Set.of(), MultiTenancyStrategy.NONE,
                compatibility, BuiltinFormatMapperBehaviour.IGNORE, (JsonFormatterCustomizationCheck) null, unsupported);
        return new QuarkusPersistenceUnitDefinition(descriptor, config, List.of(), false, validator, Optional.empty(),
                Optional.empty(), integrations);
    }

    private void source(String name, String text) throws IOException {
        compiled = false;
        String body = name.endsWith("package-info") ? text + " package shop;" : "package shop; " + text;
        write(folder.resolve("src").resolve(name.replace('.', '/') + ".java"), body);
    }

    private void resource(String name, String text) throws IOException {
        write(classes.resolve(name), text);
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
