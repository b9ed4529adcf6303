package io.quarkiverse.migrator.it.proof;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

/** The classes of a persistence unit, gathered from those that hold them as nested classes. */
final class EntityClasses {

    private EntityClasses() {
    }

    static List<Class<?>> in(Class<?>... holders) {
        return Arrays.stream(holders).<Class<?>> flatMap(holder -> Stream.concat(Stream.of(holder),
                Arrays.stream(holder.getDeclaredClasses()))).filter(EntityClasses::isManaged).toList();
    }

    private static boolean isManaged(Class<?> type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                .anyMatch(type::isAnnotationPresent);
    }
}
