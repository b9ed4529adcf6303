package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An entity.
 *
 * @param name its name and that of its class
 * @param parent the name of the entity that it extends, empty for none
 * @param attributes its attributes, without those of its key
 * @param keys the indexes and unique constraints of its table
 * @param facets what else is said of it
 */
record Entity(String name, String parent, List<Attribute> attributes, List<Key> keys, Facets facets) {

    Entity {
        attributes = List.copyOf(attributes);
        keys = List.copyOf(keys);
    }

    Entity withName(String other) {
        return new Entity(other, parent, attributes, keys, facets);
    }

    Entity withParent(String other) {
        return new Entity(name, other, attributes, keys, facets);
    }

    Entity withAttributes(List<Attribute> other) {
        return new Entity(name, parent, other, keys, facets);
    }

    Entity withKeys(List<Key> other) {
        return new Entity(name, parent, attributes, other, facets);
    }

    Entity with(Facet facet, String value) {
        return new Entity(name, parent, attributes, keys, facets.with(facet, value));
    }

    Entity without(Facet facet) {
        return new Entity(name, parent, attributes, keys, facets.without(facet));
    }

    Entity plus(Attribute attribute) {
        List<Attribute> more = new ArrayList<>(attributes);
        more.add(attribute);
        return withAttributes(more);
    }

    /** Without the attribute, and without the keys that have it. */
    Entity minus(String attribute) {
        return withAttributes(attributes.stream().filter(each -> !each.name().equals(attribute)).toList())
                .withoutKeysOn(attribute);
    }

    Entity withoutKeysOn(String attribute) {
        return withKeys(keys.stream().filter(key -> !key.attributes().contains(attribute)).toList());
    }

    /** With the attribute edited; keys follow a new name. */
    Entity edit(String attribute, UnaryOperator<Attribute> edit) {
        Entity result = this;
        List<Attribute> edited = new ArrayList<>();
        for (Attribute each : attributes) {
            Attribute now = each.name().equals(attribute) ? edit.apply(each) : each;
            edited.add(now);
            if (!now.name().equals(each.name())) {
                result = result.withKeys(result.keys.stream().map(key -> key.renamed(each.name(), now.name())).toList());
            }
        }
        return result.withAttributes(edited);
    }

    Optional<Attribute> attribute(String attribute) {
        return attributes.stream().filter(each -> each.name().equals(attribute)).findFirst();
    }

    boolean has(Facet facet) {
        return facets.has(facet);
    }

    String get(Facet facet) {
        return facets.get(facet);
    }

    boolean isRoot() {
        return parent.isEmpty();
    }

    boolean hasCompositeId() {
        return facets.is(Facet.ID_TYPE, "composite") || facets.is(Facet.ID_TYPE, "embedded");
    }
}
