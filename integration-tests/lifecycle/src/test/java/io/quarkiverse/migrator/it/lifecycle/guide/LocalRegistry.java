package io.quarkiverse.migrator.it.lifecycle.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A registry in files, as Quarkus reads one: a platform, and the extension as its jar describes itself.
 *
 * @param group the group of the platform's bill of materials
 */
record LocalRegistry(Path folder, String group) {

    private static final String VERSION = System.getProperty("test.quarkus.version");
    private static final String MIGRATOR = System.getProperty("test.migrator.version");

    /** Writes a registry to this folder, with the platform that Quarkus publishes. */
    static LocalRegistry in(Path folder) {
        LocalRegistry registry = new LocalRegistry(folder, "io.quarkus.platform");
        registry.writeAll();
        return registry;
    }

    /**
     * Writes a registry to this folder, with a platform of no extension, for a project that has Quarkus' own bill of materials.
     */
    static LocalRegistry bare(Path folder) {
        LocalRegistry registry = new LocalRegistry(folder, "io.quarkus");
        registry.writeAll();
        registry.writePlatform();
        return registry;
    }

    /** The words with which a Maven run asks this registry, and no other. */
    String option() {
        return "-Dquarkus.tools.config=" + folder.resolve("config.yaml");
    }

    /** Where Maven finds its artifacts, for a pom. */
    String repository() {
        return "<repository><id>migrator-local</id><url>" + folder.toUri() + "</url></repository>";
    }

    private void writeAll() {
        String maven = "'maven':{'repository':{'id':'migrator-local','url':'" + folder.toUri() + "'}}";
        String artifacts = "'descriptor':{'artifact':'local.migrator:quarkus-registry-descriptor::json:1.0-SNAPSHOT'},"
                + "'platforms':{'artifact':'local.migrator:quarkus-platforms::json:1.0-SNAPSHOT'},"
                + "'non-platform-extensions':{'artifact':'local.migrator:quarkus-non-platform-extensions::json:1.0-SNAPSHOT'},"
                + maven;
        write("config.yaml", "registries:\n  - migrator.local: {" + artifacts + "}\n");
        snapshot("quarkus-registry-descriptor", "", "{" + artifacts + "}");
        String platforms = "{'platforms':[{'platform-key':'" + group + "','streams':[{'id':'3','releases':[{'version':'"
                + VERSION + "','quarkus-core-version':'" + VERSION + "','member-boms':['" + group + ":quarkus-bom::pom:"
                + VERSION
                + "']}]}]}]}";
        snapshot("quarkus-platforms", "", platforms);
        snapshot("quarkus-platforms", "-" + VERSION, platforms);
        String origin = "local.migrator:quarkus-non-platform-extensions:" + VERSION + ":json:1.0-SNAPSHOT";
        snapshot("quarkus-non-platform-extensions", "-" + VERSION, "{'id':'" + origin
                + "','platform':false,'quarkus-core-version':'" + VERSION + "','extensions':[{'name':'" + said("name")
                + "','artifact':'" + said("artifact") + "','metadata':{'short-name':'" + said("short-name")
                + "','codestart':{'name':'" + said("codestart:\\s+name") + "','languages':['java'],'artifact':'"
                + said("languages:\\s+- \"java\"\\s+artifact") + "'},'built-with-quarkus-core':'" + VERSION
                + "'},'origins':['" + origin + "']}]}");
    }

    private void writePlatform() {
        String artifact = "quarkus-bom-quarkus-platform-descriptor";
        String platform = group + ":" + artifact + ":" + VERSION + ":json:" + VERSION;
        write(group.replace('.', '/') + "/" + artifact + "/" + VERSION + "/" + artifact + "-" + VERSION + "-" + VERSION
                + ".json",
                "{'id':'" + platform + "','platform':true,'bom':'" + group + ":quarkus-bom::pom:" + VERSION
                        + "','quarkus-core-version':'" + VERSION
                        + "','extensions':[],'metadata':{'project':{'properties':{'maven-plugin-groupId':'io.quarkus',"
                        + "'maven-plugin-artifactId':'quarkus-maven-plugin','maven-plugin-version':'" + VERSION + "'}},"
                        + "'platform-release':{'platform-key':'" + group + "','stream':'3','version':'" + VERSION
                        + "','members':['" + platform + "']}}}");
    }

    /** What the extension's own descriptor says, as it was packaged. */
    private static String said(String key) {
        Path jar = Path.of(System.getProperty("maven.repo.local"), "io/quarkiverse/migrator/quarkus-migrator", MIGRATOR,
                "quarkus-migrator-" + MIGRATOR + ".jar");
        try (JarFile file = new JarFile(jar.toFile())) {
            String text = new String(file.getInputStream(file.getEntry("META-INF/quarkus-extension.yaml")).readAllBytes(),
                    UTF_8);
            Matcher value = Pattern.compile("(?m)^\\s*" + key + ": \"?([^\"\\n]+)").matcher(text);
            if (!value.find()) {
                throw new AssertionError("The descriptor has no " + key + ":\n" + text);
            }
            return value.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void snapshot(String artifact, String classifier, String json) {
        write("local/migrator/" + artifact + "/1.0-SNAPSHOT/" + artifact + "-1.0-SNAPSHOT" + classifier + ".json", json);
    }

    private void write(String path, String json) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
