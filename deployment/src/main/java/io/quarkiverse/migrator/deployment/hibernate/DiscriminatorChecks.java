package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;

import io.quarkiverse.migrator.sql.SqlTokens;

/** Puts the values of a discriminator in order; Hibernate lists them in the order in which it met the classes. */
final class DiscriminatorChecks {

    private static final String LIST = " in (";

    private final Set<Column> columns;

    private DiscriminatorChecks(Set<Column> columns) {
        this.columns = columns;
    }

    static DiscriminatorChecks of(Metadata metadata) {
        Set<Column> columns = Collections.newSetFromMap(new IdentityHashMap<>());
        metadata.getEntityBindings().stream().filter(entity -> entity.getDiscriminator() != null)
                .map(PersistentClass::getDiscriminator).forEach(value -> columns.addAll(value.getColumns()));
        return new DiscriminatorChecks(columns);
    }

    String ordered(Column column, String condition) {
        int start = condition.indexOf(LIST);
        int end = condition.lastIndexOf(')');
        if (!columns.contains(column) || start < 0 || end < start) {
            return condition;
        }
        String values = SqlTokens.items(condition.substring(start + LIST.length(), end)).stream().sorted()
                .collect(joining(","));
        return condition.substring(0, start + LIST.length()) + values + condition.substring(end);
    }
}
