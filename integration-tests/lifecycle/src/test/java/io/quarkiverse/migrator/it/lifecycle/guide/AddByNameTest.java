package io.quarkiverse.migrator.it.lifecycle.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/** Where a registry lists the extension as it describes itself, {@code migrator} is enough to add it. */
class AddByNameTest {

    private static final String VERSION = System.getProperty("test.quarkus.version");
    private static final Path DESCRIPTOR = Path.of(System.getProperty("test.root"),
            "runtime/src/main/resources/META-INF/quarkus-extension.yaml");
    private static final String DEPENDENCY = """
                    <dependency>
                        <groupId>io.quarkiverse.migrator</groupId>
                        <artifactId>quarkus-migrator</artifactId>
                        <version>${quarkus-migrator.version}</version>
                    </dependency>
            """;

    private final Project project = Project.copyOf("people", AddByNameTest.class);

    @Test
    void theShortNameIsFoundInALocalRegistry() throws IOException {
        project.replace("pom.xml", DEPENDENCY, "");
        project.replace("pom.xml", "    <dependencyManagement>",
                "    <repositories>\n        <repository>\n            <id>migrator-test</id>\n"
                        + "            <url>" + project.path("registry").toUri()
                        + "</url>\n        </repository>\n    </repositories>\n\n"
                        + "    <dependencyManagement>");
        registry();

        project.maven(Map.of(), "quarkus:add-extension", "-Dquarkus.tools.config=" + project.path("registry.yaml"),
                "-Dextensions=migrator").succeeded();

        assertThat(project.read("pom.xml")).contains("<groupId>io.quarkiverse.migrator</groupId>",
                "<artifactId>quarkus-migrator</artifactId>",
                "<version>" + System.getProperty("test.migrator.version") + "</version>");
    }

    /** A registry in files, as Quarkus reads one, with a platform of no extension and the catalogue of what is beside it. */
    private void registry() throws IOException {
        String url = project.path("registry").toUri().toString();
        String artifacts = "\"descriptor\":{\"artifact\":\"local.migrator:quarkus-registry-descriptor::json:1.0-SNAPSHOT\"},"
                + "\"platforms\":{\"artifact\":\"local.migrator:quarkus-platforms::json:1.0-SNAPSHOT\"},"
                + "\"non-platform-extensions\":{\"artifact\":\"local.migrator:quarkus-non-platform-extensions::json:1.0-SNAPSHOT\"},"
                + "\"maven\":{\"repository\":{\"id\":\"migrator-test\",\"url\":\"" + url + "\"}}";
        project.write("registry.yaml", "registries:\n  - migrator.local: {" + artifacts + "}\n");
        snapshot("quarkus-registry-descriptor", "", "{" + artifacts + "}");
        String platforms = "{'platforms':[{'platform-key':'io.quarkus','streams':[{'id':'3','releases':[{'version':'" + VERSION
                + "','quarkus-core-version':'" + VERSION + "','member-boms':['io.quarkus:quarkus-bom::pom:" + VERSION
                + "']}]}]}]}";
        snapshot("quarkus-platforms", "", platforms);
        snapshot("quarkus-platforms", "-" + VERSION, platforms);
        String origin = "local.migrator:quarkus-non-platform-extensions:" + VERSION + ":json:1.0-SNAPSHOT";
        snapshot("quarkus-non-platform-extensions", "-" + VERSION, "{'id':'" + origin
                + "','platform':false,'quarkus-core-version':'" + VERSION + "','extensions':[{'name':'" + said("name")
                + "','artifact':'io.quarkiverse.migrator:quarkus-migrator::jar:" + System.getProperty("test.migrator.version")
                + "','metadata':{'short-name':'" + said("short-name") + "','built-with-quarkus-core':'" + VERSION
                + "'},'origins':['" + origin + "']}]}");
        String platform = "io.quarkus:quarkus-bom-quarkus-platform-descriptor:" + VERSION + ":json:" + VERSION;
        write("io/quarkus/quarkus-bom-quarkus-platform-descriptor/" + VERSION + "/quarkus-bom-quarkus-platform-descriptor-"
                + VERSION
                + "-" + VERSION + ".json",
                "{'id':'" + platform + "','platform':true,'bom':'io.quarkus:quarkus-bom::pom:" + VERSION
                        + "','quarkus-core-version':'"
                        + VERSION
                        + "','extensions':[],'metadata':{'project':{'properties':{'maven-plugin-groupId':'io.quarkus',"
                        + "'maven-plugin-artifactId':'quarkus-maven-plugin','maven-plugin-version':'" + VERSION + "'}},"
                        + "'platform-release':{'platform-key':'io.quarkus','stream':'3','version':'" + VERSION
                        + "','members':['"
                        + platform + "']}}}");
    }

    /** What the extension's own descriptor says. */
    private static String said(String key) throws IOException {
        Matcher value = Pattern.compile("(?m)^\\s*" + key + ": (.+)$").matcher(Files.readString(DESCRIPTOR));
        assertThat(value.find()).as(key).isTrue();
        return value.group(1);
    }

    private void snapshot(String artifact, String classifier, String json) {
        write("local/migrator/" + artifact + "/1.0-SNAPSHOT/" + artifact + "-1.0-SNAPSHOT" + classifier + ".json", json);
    }

    private void write(String path, String json) {
        project.write("registry/" + path, json.replace('\'', '"'));
    }
}
