package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.List;

/**
 * An index or a unique constraint of an entity's table.
 *
 * @param name its name, empty where Hibernate makes it up
 * @param unique whether no two rows may be alike
 * @param constraint whether it is a constraint rather than an index
 * @param attributes the attributes whose columns it has
 * @param order {@code desc} or empty, for the first column of an index
 */
record Key(String name, boolean unique, boolean constraint, List<String> attributes, String order) {

    Key {
        attributes = List.copyOf(attributes);
    }

    Key renamed(String from, String to) {
        return new Key(name, unique, constraint,
                attributes.stream().map(each -> each.equals(from) ? to : each).toList(), order);
    }
}
