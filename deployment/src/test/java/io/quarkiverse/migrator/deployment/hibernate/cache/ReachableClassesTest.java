package io.quarkiverse.migrator.deployment.hibernate.cache;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ReachableClassesTest {

    enum Mood {
        GLAD
    }

    static class Base {
        Mood mood;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Generated {
        Class<?> by();
    }

    static class Generator {
    }

    static class Strategy {
    }

    static class Element {
    }

    static class Root extends Base {
        @Generated(by = Generator.class)
        long id;
        Map<String, List<Element>> elements;
        int[] numbers;
        static final String STRATEGY = "io.quarkiverse.migrator.deployment.hibernate.cache.ReachableClassesTest$Strategy";
    }

    static class Resource {
        Root root;
    }

    private static final Set<String> KNOWN = Stream.of(Mood.class, Base.class, Generated.class, Generator.class,
            Strategy.class, Element.class, Root.class, Resource.class).map(ReachableClassesTest::name).collect(toSet());

    @Test
    void followsTypesAnnotationsAndTexts() {
        assertThat(reachable().from(List.of(Root.class.getName()), List.of()).keySet()).containsExactlyInAnyOrder(
                name(Root.class), name(Base.class), name(Mood.class), name(Generated.class), name(Generator.class),
                name(Strategy.class), name(Element.class));
    }

    @Test
    void followsNamesInConfiguration() {
        assertThat(reachable().from(List.of(), List.of("strategy = " + Strategy.class.getName() + ", on")).keySet())
                .containsExactly(name(Strategy.class));
    }

    private static ReachableClasses reachable() {
        return new ReachableClasses(KNOWN, ReachableClassesTest::bytes);
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ReachableClassesTest.class.getResourceAsStream("/" + name + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
