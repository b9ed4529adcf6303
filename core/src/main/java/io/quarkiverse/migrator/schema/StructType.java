package io.quarkiverse.migrator.schema;

import java.util.List;
import java.util.Optional;

/**
 * A composite type.
 *
 * @param name its name
 * @param comment its comment, empty for none
 * @param attributes its attributes, in order; of a column they have the name, the type and the comment
 */
public record StructType(QualifiedName name, String comment, List<Column> attributes) implements UserType {

    public StructType {
        attributes = List.copyOf(attributes);
    }

    /** The attribute of that name. */
    public Optional<Column> attribute(String attribute) {
        return attributes.stream().filter(each -> each.name().equals(attribute)).findFirst();
    }
}
