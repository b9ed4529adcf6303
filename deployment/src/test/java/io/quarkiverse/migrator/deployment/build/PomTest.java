package io.quarkiverse.migrator.deployment.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A pom is read as an XML parser reads it. */
class PomTest {

    @Test
    void everyPomOfThisProject() throws Exception {
        List<Path> poms;
        try (Stream<Path> files = Files.walk(Path.of("..").toRealPath(), 4)) {
            poms = files.filter(file -> file.endsWith("pom.xml")).filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
        assertThat(poms).hasSizeGreaterThan(10);
        for (Path pom : poms) {
            assertThat(Pom.in(pom.getParent())).as(pom.toString()).contains(parsed(pom));
        }
    }

    @Test
    void itsOwnArtifactIsMeantNotThatOfItsParentOrAPlugin() {
        assertThat(Pom
                .parse("""
                        <?xml version="1.0"?>
                        <!-- <artifactId>comment</artifactId> > -->
                        <project a='>' b="<artifactId>x</artifactId>">
                          <parent><artifactId>parent</artifactId></parent>
                          <artifactId >
                            own<!-- a comment -->-<![CDATA[er]]>
                          </artifactId>
                          <description/>
                          <modules><module>one</module><module><!-- no --> ../two&amp;more </module></modules>
                          <build><plugins><plugin><artifactId>plugin</artifactId></plugin></plugins></build>
                          <profiles><profile><artifactId>profile</artifactId><modules><module>three</module></modules></profile></profiles>
                        </project>
                        """))
                .contains(new Pom("own-er", List.of("one", "../two&more", "three")));
    }

    @Test
    void whatIsNoPomIsNone() throws IOException {
        for (String text : new String[] { "", "<project/>", "<project><artifactId>a</artifactId>",
                "<project><artifactId>a</name></project>", "<!DOCTYPE project><project><artifactId>a</artifactId></project>",
                "<settings><artifactId>a</artifactId></settings>" }) {
            assertThat(Pom.parse(text)).as(text).isEmpty();
        }
        assertThat(Pom.in(Path.of("nowhere"))).isEmpty();
    }

    private static Pom parsed(Path file) throws Exception {
        Element project = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        List<String> modules = new ArrayList<>(texts(project, "modules", "module"));
        modules.addAll(texts(project, "profiles", "profile", "modules", "module"));
        return new Pom(texts(project, "artifactId").get(0), modules);
    }

    private static List<String> texts(Element parent, String... path) {
        List<String> texts = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getNodeName().equals(path[0])) {
                if (path.length == 1) {
                    texts.add(element.getTextContent().strip());
                } else {
                    texts.addAll(texts(element, List.of(path).subList(1, path.length).toArray(String[]::new)));
                }
            }
        }
        return texts;
    }
}
