package io.quarkiverse.migrator.it.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Entities as applications have them, made for the measurement: a number for each. */
public final class GeneratedEntities {

    private static final String SOURCE = """
            package %3$s;

            import jakarta.persistence.*;

            @Entity
            @Table(indexes = @Index(name = "ix_entity%1$d", columnList = "name, created desc"),
                    uniqueConstraints = @UniqueConstraint(name = "uk_entity%1$d", columnNames = "code"))
            public class Entity%1$d {
                @Id
                @GeneratedValue
                public Long id;
                @Version
                public int version;
                @Column(length = 100, nullable = false)
                public String name;
                public String code;
                @Column(precision = 12, scale = 2)
                public java.math.BigDecimal price;
                public java.time.Instant created;
                @Enumerated(EnumType.STRING)
                public State state;
                public Boolean active;
                @ManyToOne(fetch = FetchType.LAZY)
                public Entity%2$d other;

                public enum State { NEW, OPEN, CLOSED }
            }
            """;

    private GeneratedEntities() {
    }

    /** The source of an entity. */
    public static String source(String namespace, int number) {
        return filled(SOURCE, namespace, number);
    }

    /** The source that a template gives for an entity. */
    public static String filled(String template, String namespace, int number) {
        return template.formatted(number, Math.max(number - 1, 0), namespace);
    }

    /** Compiles that many entities into a folder, and loads them. */
    static List<Class<?>> compiled(int count, Path folder) throws IOException, ClassNotFoundException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(new Source("generated/Entity" + i, source("generated", i)));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-d", folder.toString(), "-proc:none", "-classpath",
                System.getProperty("java.class.path"));
        if (!compiler.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalStateException("The generated entities do not compile");
        }
        URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
                GeneratedEntities.class.getClassLoader());
        List<Class<?>> classes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            classes.add(loader.loadClass("generated.Entity" + i));
        }
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
