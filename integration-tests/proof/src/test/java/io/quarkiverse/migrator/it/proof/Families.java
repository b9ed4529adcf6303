package io.quarkiverse.migrator.it.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.migrator.it.proof.cases.Case;

/** The types of the package {@code cases}: each holds cases of one family. */
final class Families {

    private Families() {
    }

    /**
     * The cases for a server: all of them, or those whose names the expression {@code -Dcase} matches, on this server or the
     * other.
     */
    static Stream<ProofCase> cases(Server server) {
        String name = System.getProperty("case", "");
        Pattern wanted = Pattern.compile(name);
        List<ProofCase> matching = all().flatMap(ProofCase::of).filter(proven -> wanted.matcher(proven.toString()).find())
                .toList();
        List<ProofCase> here = matching.stream().filter(proven -> proven.server() == server).toList();
        if ((name.isEmpty() ? here : matching).isEmpty()) {
            throw new IllegalStateException("No case for " + server + " has a name like \"" + name + "\"");
        }
        return here.stream();
    }

    private static Stream<Class<?>> all() {
        try (Stream<Path> files = Files.list(Path.of(Case.class.getResource("").toURI()))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.equals("package-info.class"))
                    .sorted().toList();
            return names.stream().<Class<?>> map(Families::load).filter(type -> type.isInterface() && type != Case.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(Case.class.getPackageName() + "." + file.substring(0, file.length() - ".class".length()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
