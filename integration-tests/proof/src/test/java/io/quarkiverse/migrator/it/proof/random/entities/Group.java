package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Entities that refer to each other and to nothing else.
 *
 * @param number tells it from other groups; every name that is unique in a database has it
 * @param entities the entities
 * @param enums the constants of each enum
 * @param embeddables the attributes of each embeddable
 */
record Group(int number, List<Entity> entities, Map<String, List<String>> enums, Map<String, List<Attribute>> embeddables) {

    /** How the names of embeddables begin that are in one column. */
    static final String STRUCT = "Shape";
    static final String DOCUMENT = "Doc";

    Group {
        entities = List.copyOf(entities);
        enums = new LinkedHashMap<>(enums);
        embeddables = new LinkedHashMap<>(embeddables);
    }

    static boolean isInOneColumn(String embeddable) {
        return embeddable.startsWith(STRUCT) || embeddable.startsWith(DOCUMENT);
    }

    static Group empty(int number) {
        return new Group(number, List.of(), Map.of(), Map.of());
    }

    Group withEntities(List<Entity> other) {
        return new Group(number, other, enums, embeddables);
    }

    Group plus(Entity entity) {
        List<Entity> more = new ArrayList<>(entities);
        more.add(entity);
        return withEntities(more);
    }

    Group withEnum(String name, List<String> constants) {
        Group more = new Group(number, entities, enums, embeddables);
        more.enums.put(name, constants);
        return more;
    }

    Group withEmbeddable(String name, List<Attribute> attributes) {
        Group more = new Group(number, entities, enums, embeddables);
        more.embeddables.put(name, attributes);
        return more;
    }

    Group edit(String entity, UnaryOperator<Entity> edit) {
        return withEntities(entities.stream().map(each -> each.name().equals(entity) ? edit.apply(each) : each).toList());
    }

    Group editAll(UnaryOperator<Entity> edit) {
        return withEntities(entities.stream().map(edit).toList());
    }

    Optional<Entity> find(String name) {
        return entities.stream().filter(entity -> entity.name().equals(name)).findFirst();
    }

    Entity entity(String name) {
        return find(name).orElseThrow();
    }

    /** The entity at the top of the hierarchy. */
    Entity root(Entity entity) {
        return entity.isRoot() ? entity : root(entity(entity.parent()));
    }

    /** Whether the entity's columns are in a table of its own. */
    boolean hasTable(Entity entity) {
        return entity.isRoot() || !root(entity).facets().is(Facet.INHERITANCE, "SINGLE_TABLE");
    }

    /** The entity whose table holds the rows of the entity. */
    Entity table(Entity entity) {
        return hasTable(entity) ? entity : root(entity);
    }

    /** Whether the attribute's column is not null in the database. */
    boolean isRequired(Entity entity, Attribute attribute) {
        return attribute.isRequired() && hasTable(entity);
    }

    boolean hasChildren(Entity entity) {
        return entities.stream().anyMatch(each -> each.parent().equals(entity.name()));
    }
}
