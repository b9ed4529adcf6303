package io.quarkiverse.migrator.deployment.hibernate;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Property;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;

/** {@link RenamedFrom} and {@link Backfill} on the attributes of entities; each class is looked at once. */
final class OwnAnnotations {

    /** The fields, by name, and the getters, by name with {@code ()}, that have one of them; most classes have none. */
    private final Map<Class<?>, Map<String, AnnotatedElement>> members = new HashMap<>();

    /** Whether any class of the model has one of them, which most models don't. */
    boolean areIn(Metadata metadata) {
        boolean ofEntities = metadata.getEntityBindings().stream().anyMatch(entity -> areIn(entity.getMappedClass()));
        List<Component> parts = new ArrayList<>();
        ((MetadataImplementor) metadata).visitRegisteredComponents(parts::add);
        return ofEntities || parts.stream().anyMatch(part -> areIn(part.getComponentClass()));
    }

    private boolean areIn(Class<?> type) {
        for (Class<?> each = type; each != null && each != Object.class && !members.containsKey(each);) {
            if (isAnnotated(each) || !ofMembers(each).isEmpty()) {
                return true;
            }
            each = each.getSuperclass();
        }
        return false;
    }

    private Map<String, AnnotatedElement> ofMembers(Class<?> declaring) {
        return members.computeIfAbsent(declaring, OwnAnnotations::annotated);
    }

    /** The annotation of an attribute's field or getter, wherever it is declared. */
    <A extends Annotation> Optional<A> of(Class<?> owner, Property property, Class<A> type) {
        for (Class<?> declaring = owner; declaring != null; declaring = declaring.getSuperclass()) {
            Map<String, AnnotatedElement> annotated = ofMembers(declaring);
            if (!annotated.isEmpty()) {
                Optional<A> found = names(property).map(annotated::get)
                        .flatMap(member -> Stream.ofNullable(member == null ? null : member.getDeclaredAnnotation(type)))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<String> names(Property property) {
        String name = property.getName();
        String suffix = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "()";
        return Stream.of(name, "get" + suffix, "is" + suffix);
    }

    private static Map<String, AnnotatedElement> annotated(Class<?> declaring) {
        Map<String, AnnotatedElement> annotated = new HashMap<>();
        for (Field field : declaring.getDeclaredFields()) {
            if (isAnnotated(field)) {
                annotated.put(field.getName(), field);
            }
        }
        for (Method method : declaring.getDeclaredMethods()) {
            if (method.getParameterCount() == 0 && isAnnotated(method)) {
                annotated.put(method.getName() + "()", method);
            }
        }
        return annotated;
    }

    private static boolean isAnnotated(AnnotatedElement member) {
        return member.isAnnotationPresent(RenamedFrom.class) || member.isAnnotationPresent(Backfill.class);
    }
}
