package io.quarkiverse.migrator.deployment.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;

import org.hibernate.mapping.Property;
import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;

class OwnAnnotationsTest {

    private final OwnAnnotations annotations = new OwnAnnotations();

    @Test
    void areFoundOnFieldsAndGettersOfTheClassAndOfThoseAboveIt() {
        assertThat(of("field", RenamedFrom.class).value()).isEqualTo("former field");
        assertThat(of("text", RenamedFrom.class).value()).isEqualTo("former getter");
        assertThat(of("done", Backfill.class).value()).isEqualTo("false");
        assertThat(of("inherited", RenamedFrom.class).value()).isEqualTo("of the parent");
        assertThat(of("hidden", RenamedFrom.class).value()).isEqualTo("of the child");
    }

    @Test
    void bothOfOneAttributeMayStandApart() {
        assertThat(of("apart", RenamedFrom.class).value()).isEqualTo("on the field");
        assertThat(of("apart", Backfill.class).value()).isEqualTo("'on the getter'");
    }

    @Test
    void areNotFoundWhereAnotherMemberHasThem() {
        assertThat(annotations.of(Child.class, property("plain"), RenamedFrom.class)).isEmpty();
        assertThat(annotations.of(Child.class, property("field"), Backfill.class)).isEmpty();
        // With a parameter it is no getter
        assertThat(annotations.of(Child.class, property("scaled"), RenamedFrom.class)).isEmpty();
        // A map in place of a class
        assertThat(annotations.of(null, property("field"), RenamedFrom.class)).isEmpty();
    }

    private <A extends Annotation> A of(String attribute, Class<A> type) {
        return annotations.of(Child.class, property(attribute), type).orElseThrow();
    }

    private static Property property(String name) {
        Property property = new Property();
        property.setName(name);
        return property;
    }

    private static class Parent {

        @RenamedFrom("of the parent")
        String inherited;
        @RenamedFrom("of the parent too")
        String hidden;
    }

    private static class Child extends Parent {

        @RenamedFrom("former field")
        String field;
        @RenamedFrom("of the child")
        String hidden;
        @RenamedFrom("on the field")
        String apart;
        String plain;

        @RenamedFrom("former getter")
        String getText() {
            return "";
        }

        @Backfill("false")
        boolean isDone() {
            return true;
        }

        @Backfill("'on the getter'")
        String getApart() {
            return apart;
        }

        @RenamedFrom("no attribute")
        int getScaled(int factor) {
            return factor;
        }
    }
}
