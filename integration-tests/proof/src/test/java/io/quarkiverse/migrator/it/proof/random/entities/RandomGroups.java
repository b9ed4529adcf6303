package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.quarkiverse.migrator.it.proof.random.entities.Attribute.Kind;
import io.quarkiverse.migrator.it.proof.random.entities.BasicType.Family;

/** Makes groups of entities at random. */
final class RandomGroups {

    private final Choice choice;
    private final boolean postgres;
    private final RandomAttributes attributes;

    RandomGroups(Choice choice, boolean postgres) {
        this.choice = choice;
        this.postgres = postgres;
        this.attributes = new RandomAttributes(choice, postgres);
    }

    RandomAttributes attributes() {
        return attributes;
    }

    Group group(int number) {
        Group group = Group.empty(number);
        int count = 1 + choice.below(4);
        for (int i = 0; i < count; i++) {
            group = group.plus(entity(group));
        }
        for (Entity entity : group.entities()) {
            group = choice.oneIn(8) ? secondTable(group, entity) : group;
        }
        for (Entity entity : group.entities()) {
            int several = 1 + choice.below(6);
            for (int i = 0; i < several; i++) {
                group = attributes.add(group, entity.name());
            }
        }
        for (Entity entity : group.entities()) {
            group = rules(group, entity.name());
        }
        return group;
    }

    /** An entity without attributes. */
    Entity entity(Group group) {
        Entity entity = new Entity(choice.entityName(group.number()), "", List.of(), List.of(), Facets.NONE);
        List<Entity> parents = group.entities().stream().filter(each -> group.root(each).has(Facet.INHERITANCE)).toList();
        if (!parents.isEmpty() && choice.oneIn(2)) {
            Entity parent = choice.of(parents);
            Entity child = entity.withParent(parent.name());
            boolean joined = group.root(parent).facets().is(Facet.INHERITANCE, "JOINED");
            return joined && choice.oneIn(4) ? child.with(Facet.ON_DELETE, "CASCADE") : child;
        }
        if (choice.oneIn(4)) {
            entity = entity.with(Facet.TABLE, choice.of(choice.name("t_", group.number()),
                    "`Table " + choice.name("", group.number()) + "`"));
        }
        if (choice.oneIn(6)) {
            entity = entity.with(Facet.COMMENT, attributes.comment());
        }
        entity = id(entity, group.number());
        if (choice.oneIn(3) && !entity.hasCompositeId()) {
            entity = inheritance(entity);
        }
        return entity;
    }

    private Entity inheritance(Entity entity) {
        String strategy = choice.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS");
        Entity root = entity.with(Facet.INHERITANCE, strategy);
        if (strategy.equals("TABLE_PER_CLASS")) {
            return root.get(Facet.GENERATOR).equals("identity") ? root.with(Facet.GENERATOR, "auto") : root;
        }
        return choice.oneIn(3) ? root.with(Facet.DISCRIMINATOR, "kind_" + choice.digit())
                .with(Facet.DISCRIMINATOR_LENGTH, choice.of("31", "60"))
                .with(Facet.DISCRIMINATOR_TYPE, choice.of("STRING", "STRING", "INTEGER")) : root;
    }

    private Entity id(Entity entity, int group) {
        String type = choice.of("Long", "Long", "Long", "Integer", "String", "java.util.UUID", "composite", "embedded");
        Entity result = entity.with(Facet.ID_TYPE, type).with(Facet.ID_NAME, choice.of("id", "id", "code"));
        if (type.equals("java.util.UUID")) {
            return choice.oneIn(2) ? result.with(Facet.GENERATOR, "auto") : result;
        }
        return type.equals("Long") || type.equals("Integer") ? generator(result, group) : result;
    }

    /** The entity with a second table, if it has a first one. */
    Group secondTable(Group group, Entity entity) {
        boolean possible = group.hasTable(entity) && !group.root(entity).facets().is(Facet.INHERITANCE, "TABLE_PER_CLASS");
        return !possible ? group
                : group.edit(entity.name(), each -> each.with(Facet.SECOND_TABLE, choice.name("second_", group.number())));
    }

    Entity generator(Entity entity, int group) {
        String generator = choice.of("none", "identity", "auto", "sequence", "table");
        Entity result = entity.with(Facet.GENERATOR, generator);
        return generator.equals("sequence") || generator.equals("table")
                ? result.with(Facet.SEQUENCE, choice.name("seq_", group))
                        .with(Facet.ALLOCATION, choice.of("1", "10", "50")).with(Facet.INITIAL, choice.of("1", "5"))
                : result;
    }

    private Group rules(Group group, String name) {
        Group result = group;
        if (group.hasTable(group.entity(name))) {
            if (choice.oneIn(2)) {
                result = result.edit(name, entity -> key(group.number(), entity, Set.of()));
            }
            if (choice.oneIn(4)) {
                result = result.edit(name, this::check);
            }
        }
        return result;
    }

    /**
     * The entity with one more index or unique constraint, if it has a column for it.
     *
     * @param alike attributes in which rows can be alike
     */
    Entity key(int group, Entity entity, Set<String> alike) {
        boolean unique = choice.oneIn(3);
        List<String> columns = choice.some(entity.attributes().stream()
                .filter(each -> unique ? canBeUnique(each) && !alike.contains(each.name()) : canBeInKey(each))
                .map(Attribute::name).toList(), 2);
        if (columns.isEmpty()) {
            return entity;
        }
        boolean constraint = unique && choice.oneIn(2);
        String name = constraint && choice.oneIn(3) || !constraint && choice.oneIn(3) ? "" : choice.name("key_", group);
        Key key = new Key(name, unique, constraint, columns, !unique && choice.oneIn(3) ? "desc" : "");
        boolean there = entity.keys().stream().anyMatch(each -> each.attributes().equals(columns));
        List<Key> keys = new ArrayList<>(entity.keys());
        keys.add(key);
        return there ? entity : entity.withKeys(keys);
    }

    Entity check(Entity entity) {
        List<Attribute> bases = entity.attributes().stream()
                .filter(each -> each.kind() == Kind.BASIC && each.isPlainColumn() && each.basic().indexable()).toList();
        return bases.isEmpty() ? entity : entity.with(Facet.CHECK, choice.of(bases).name() + ":" + choice.digit());
    }

    /** Whether rows that exist have different values. */
    static boolean canBeUnique(Attribute attribute) {
        return canBeInKey(attribute) && attribute.kind() == Kind.BASIC && attribute.basic().family() != Family.OTHER
                && !attribute.has(Facet.BACKFILL);
    }

    static boolean canBeInKey(Attribute attribute) {
        return !attribute.has(Facet.SECOND_TABLE)
                && (attribute.kind() == Kind.ENUM || attribute.kind() == Kind.BASIC && attribute.basic().indexable());
    }
}
