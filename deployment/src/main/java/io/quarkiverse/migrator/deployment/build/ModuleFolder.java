package io.quarkiverse.migrator.deployment.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Finds the folder of the application's module by its build file, so that nothing is ever written elsewhere. */
final class ModuleFolder {

    private static final List<String> GRADLE = List.of("build.gradle", "build.gradle.kts");

    private final String artifactId;

    /** @param artifactId the application's artifact */
    ModuleFolder(String artifactId) {
        this.artifactId = artifactId;
    }

    /**
     * The folder that holds the module's build file.
     *
     * @param output the build's output folder, such as {@code target}
     * @param roots folders that hold the build file of a whole build, of which the module may be a part
     */
    Optional<Path> find(Path output, List<Path> roots) {
        for (Path folder = output.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (isModule(folder)) {
                return Optional.of(folder);
            }
        }
        Set<Path> seen = new HashSet<>();
        return roots.stream().map(root -> search(root.toAbsolutePath().normalize(), seen)).flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Path> search(Path folder, Set<Path> seen) {
        if (!seen.add(folder)) {
            return Optional.empty();
        }
        if (isModule(folder)) {
            return Optional.of(folder);
        }
        return modules(folder).map(folder::resolve).map(Path::normalize)
                .map(path -> Files.isRegularFile(path) ? path.getParent() : path)
                .map(module -> search(module, seen)).flatMap(Optional::stream).findFirst();
    }

    private boolean isModule(Path folder) {
        return pom(folder).flatMap(project -> child(project, "artifactId")).map(ModuleFolder::text)
                .map(artifactId::equals)
                .orElseGet(() -> GRADLE.stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)))
                        && folder.getFileName() != null && folder.getFileName().toString().equals(artifactId));
    }

    private static Stream<String> modules(Path folder) {
        return pom(folder).stream().flatMap(project -> Stream.concat(Stream.of(project), profiles(project)))
                .flatMap(element -> child(element, "modules").stream())
                .flatMap(modules -> children(modules, "module")).map(ModuleFolder::text);
    }

    private static Stream<Element> profiles(Element project) {
        return child(project, "profiles").stream().flatMap(profiles -> children(profiles, "profile"));
    }

    /** The root element of a folder's pom; empty where there is none that can be read. */
    private static Optional<Element> pom(Path folder) {
        Path pom = folder.resolve("pom.xml");
        if (!Files.isRegularFile(pom)) {
            return Optional.empty();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(pom.toFile());
            return Optional.of(document.getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return Optional.empty();
        }
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    private static Stream<Element> children(Element parent, String name) {
        Stream.Builder<Element> found = Stream.builder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getNodeName())) {
                found.add(element);
            }
        }
        return found.build();
    }

    private static String text(Element element) {
        return element.getTextContent().trim();
    }
}
