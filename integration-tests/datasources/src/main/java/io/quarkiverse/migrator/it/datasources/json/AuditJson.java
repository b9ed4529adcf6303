package io.quarkiverse.migrator.it.datasources.json;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Writes JSON that tells who wrote it, whatever it is given. */
public class AuditJson implements FormatMapper {

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return null;
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return "{\"by\": \"" + getClass().getSimpleName() + "\"}";
    }
}
