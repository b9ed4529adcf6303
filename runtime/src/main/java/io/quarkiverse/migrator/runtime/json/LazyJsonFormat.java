package io.quarkiverse.migrator.runtime.json;

import java.io.IOException;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * Hibernate's own mapper of JSON attributes, made when the first of them is read or written. Hibernate makes it at every start
 * as soon as there is Jackson, which Flyway brings along.
 */
final class LazyJsonFormat implements FormatMapper {

    private static final class Jackson {

        static final FormatMapper MAPPER = new JacksonJsonFormatMapper();
    }

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return Jackson.MAPPER.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return Jackson.MAPPER.toString(value, type, options);
    }

    @Override
    public boolean supportsSourceType(Class<?> source) {
        return Jackson.MAPPER.supportsSourceType(source);
    }

    @Override
    public boolean supportsTargetType(Class<?> target) {
        return Jackson.MAPPER.supportsTargetType(target);
    }

    @Override
    public <T> void writeToTarget(T value, JavaType<T> type, Object target, WrapperOptions options) throws IOException {
        Jackson.MAPPER.writeToTarget(value, type, target, options);
    }

    @Override
    public <T> T readFromSource(JavaType<T> type, Object source, WrapperOptions options) throws IOException {
        return Jackson.MAPPER.readFromSource(type, source, options);
    }
}
