package io.quarkiverse.migrator.it.benchmark.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import io.quarkiverse.migrator.it.support.Database;

/** Makes the generators of other tools, each with the entities as it wants them. */
public final class Peers {

    private final Path folder;
    private final Map<Peer, PeerClassPath> classPaths = new EnumMap<>(Peer.class);

    /** Resolves their class paths. */
    public Peers(Path folder) {
        this.folder = folder.toAbsolutePath();
        for (Peer peer : Peer.values()) {
            classPaths.put(peer, PeerClassPath.resolve(peer, this.folder.resolve(peer.shown())));
        }
    }

    /**
     * A generator that knows the tables without their last column, and has the entities with it.
     *
     * @param tables how many entities
     * @param database a database with the tables
     */
    public PeerGenerator generator(Peer peer, int tables, Database database) {
        Path home = folder.resolve(peer.shown()).resolve(String.valueOf(tables));
        clear(home);
        Path after = home.resolve("after");
        compile(peer, tables, after, "");
        return switch (peer) {
            case EBEAN -> ebean(tables, home, after);
            case LIQUIBASE -> {
                writePersistenceUnit(tables, after);
                yield PeerGenerator.start(classPaths.get(peer), after, home.resolve("work"), List.of(database.jdbcUrl(),
                        database.user(), database.password(), home.resolve("scripts").toString()));
            }
        };
    }

    private PeerGenerator ebean(int tables, Path home, Path after) {
        Path before = home.resolve("before");
        compile(Peer.EBEAN, tables, before, "    public Boolean active;\n");
        String scripts = home.resolve("scripts").toString();
        PeerClassPath classPath = classPaths.get(Peer.EBEAN);
        try (PeerGenerator first = PeerGenerator.start(classPath, before, home.resolve("work"),
                List.of(String.valueOf(tables), scripts, "1.0"))) {
            first.generate();
        }
        return PeerGenerator.start(classPath, after, home.resolve("work"), List.of(String.valueOf(tables), scripts, "1.1"));
    }

    private void compile(Peer peer, int tables, Path classes, String without) {
        Path sources = classes.resolveSibling(classes.getFileName() + "-sources");
        List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none", "-classpath",
                classPaths.get(peer).with(classes)));
        options.add(write(sources.resolve("peer/Generator.java"), peer.program()));
        for (int i = 0; i < tables; i++) {
            options.add(write(sources.resolve("generated/Entity" + i + ".java"), peer.entity(i).replace(without, "")));
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The entities for " + peer.shown() + " do not compile");
        }
    }

    private static void writePersistenceUnit(int tables, Path classes) {
        write(classes.resolve("META-INF/persistence.xml"), """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                    <persistence-unit name="generated" transaction-type="RESOURCE_LOCAL">
                %s
                        <exclude-unlisted-classes>true</exclude-unlisted-classes>
                        <properties>
                            <property name="hibernate.dialect" value="org.hibernate.dialect.PostgreSQLDialect"/>
                        </properties>
                    </persistence-unit>
                </persistence>
                """.formatted(IntStream.range(0, tables).mapToObj(i -> "        <class>generated.Entity" + i + "</class>")
                .collect(Collectors.joining("\n"))));
    }

    /** A tool goes on from the scripts that it finds, which may be those of another run. */
    private static void clear(Path home) {
        if (Files.exists(home)) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
