package io.quarkiverse.migrator.it.benchmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.migrator.it.benchmark.Extent;
import io.quarkiverse.migrator.it.benchmark.GeneratedEntities;

/** A generated application: its entities, a resource that tells its footprint, and the tool that migrates its database. */
public final class AppProject {

    private final Path folder;
    private final Variant variant;

    private AppProject(Path folder, Variant variant) {
        this.folder = folder;
        this.variant = variant;
    }

    /** Generates an application with that many entities into an empty folder. */
    public static AppProject generate(Path folder, Variant variant, int entities) {
        AppProject project = new AppProject(folder.toAbsolutePath(), variant);
        project.deleteAll();
        project.write("pom.xml", template("pom.xml").replace("@dependencies@", variant.dependencies())
                .replace("@rest@", Extent.rest())
                .replace("@quarkus@", System.getProperty("benchmark.quarkus"))
                .replace("@migrator@", System.getProperty("benchmark.migrator")));
        project.write("src/main/resources/application.properties", variant.properties());
        project.write("src/main/java/org/acme/FootprintResource.java", template("FootprintResource.java.txt"));
        for (int i = 0; i < entities; i++) {
            project.write("src/main/java/org/acme/Entity" + i + ".java", GeneratedEntities.source("org.acme", i));
        }
        try {
            Path wrapper = Extent.root().resolve(".mvn/wrapper/maven-wrapper.properties");
            Path copy = project.folder.resolve(".mvn/wrapper/maven-wrapper.properties");
            Files.createDirectories(copy.getParent());
            Files.copy(wrapper, copy);
            Files.copy(Extent.root().resolve("mvnw"), project.folder.resolve("mvnw"), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project;
    }

    public Variant variant() {
        return variant;
    }

    /** Adds an attribute to an entity, so that a migration is due. */
    public void addAttribute(int number) {
        String file = "src/main/java/org/acme/Entity0.java";
        write(file, read(file).replaceFirst("public Boolean active;",
                "public Boolean active;\n    public String extra" + number + ";"));
    }

    /** Changes what no model depends on. */
    public void changeResource(int number) {
        write("src/main/java/org/acme/FootprintResource.java", template("FootprintResource.java.txt") + "// " + number + "\n");
    }

    /** Adds a script that another person wrote. */
    public void addScript(int version) {
        write("src/main/resources/db/migration/V" + version + "__note_" + version + ".sql",
                "create table note_" + version + " (id bigint not null primary key, text varchar(100));\n"
                        + "create index note_" + version + "_text on note_" + version + " (text);\n"
                        + "insert into note_" + version + " values (1, 'a note');\n");
    }

    /** Takes over the scripts of another application. */
    public void copyScripts(AppProject from) {
        Path scripts = from.folder.resolve("src/main/resources/db/migration");
        try (Stream<Path> files = Files.list(scripts)) {
            for (Path file : files.toList()) {
                write("src/main/resources/db/migration/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds the application as a user does, with the build's cost. */
    public BuildCost build(String... options) {
        return MavenBuild.run(folder, List.of(options));
    }

    /** The jar that starts the packaged application. */
    public Path jar() {
        return folder.resolve("target/quarkus-app/quarkus-run.jar");
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteAll() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String template(String name) {
        try (InputStream in = AppProject.class.getResourceAsStream("/app/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
