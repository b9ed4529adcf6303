package io.quarkiverse.migrator.schema;

import java.util.List;

/**
 * A type made of a list of labels.
 *
 * @param name its name
 * @param labels its labels, in the order in which they sort
 */
public record EnumType(QualifiedName name, List<String> labels) implements UserType {

    public EnumType {
        labels = List.copyOf(labels);
    }
}
