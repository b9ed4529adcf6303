package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.it.proof.random.entities.RandomEdits.Origins;

/** Edits an entity as a whole at random, or adds or drops one. */
final class EntityEdits {

    private final Choice choice;
    private final RandomGroups groups;
    private final Origins origins;

    EntityEdits(Choice choice, RandomGroups groups, Origins origins) {
        this.choice = choice;
        this.groups = groups;
        this.origins = origins;
    }

    Group edit(Group group, Entity entity) {
        return switch (choice.below(15)) {
            case 0, 1 -> keys(group, entity);
            case 2 -> comment(group, entity);
            case 3, 4 -> generator(group, entity);
            case 5 -> idType(group, entity);
            case 6 -> idName(group, entity);
            case 7, 8 -> rename(group, entity);
            case 9 -> add(group);
            case 10 -> drop(group, entity);
            case 11 -> table(group, entity);
            case 12 -> secondTable(group, entity);
            case 13 -> exchangeTables(group, entity);
            default -> discriminator(group, entity);
        };
    }

    /** Without an attribute and what mentions it. */
    Group withoutAttribute(Group group, Entity entity, Attribute attribute) {
        return group.edit(entity.name(), each -> without(each, attribute.name()));
    }

    private static Entity without(Entity entity, String attribute) {
        Entity result = entity.minus(attribute);
        if (result.get(Facet.CHECK).startsWith(attribute + ":")) {
            result = result.without(Facet.CHECK);
        }
        return result.withAttributes(result.attributes().stream()
                .filter(each -> !each.get(Facet.EXPRESSION).startsWith(attribute + ":")).toList());
    }

    private Group keys(Group group, Entity entity) {
        if (!group.hasTable(entity)) {
            return group;
        }
        if (!entity.keys().isEmpty() && choice.oneIn(2)) {
            Key key = choice.of(entity.keys());
            List<Key> keys = new ArrayList<>(entity.keys());
            keys.remove(key);
            if (choice.oneIn(2) && !key.unique()) {
                keys.add(new Key(key.name(), false, false, key.attributes(), key.order().isEmpty() ? "desc" : ""));
            }
            return group.edit(entity.name(), each -> each.withKeys(keys));
        }
        return choice.oneIn(3) ? group.edit(entity.name(), groups::check)
                : group.edit(entity.name(), each -> groups.key(group.number(), each, origins.fresh(each)));
    }

    private Group secondTable(Group group, Entity entity) {
        if (!entity.has(Facet.SECOND_TABLE)) {
            Group more = groups.secondTable(group, entity);
            return groups.attributes().add(groups.attributes().add(more, entity.name()), entity.name());
        }
        List<Attribute> gone = entity.attributes().stream().filter(each -> each.has(Facet.SECOND_TABLE)).toList();
        Group result = group.edit(entity.name(), each -> each.without(Facet.SECOND_TABLE));
        for (Attribute attribute : gone) {
            result = withoutAttribute(result, entity, attribute);
        }
        return result;
    }

    private Group comment(Group group, Entity entity) {
        return !entity.isRoot() ? group
                : group.edit(entity.name(), each -> each.has(Facet.COMMENT) && choice.oneIn(2) ? each.without(Facet.COMMENT)
                        : each.with(Facet.COMMENT, groups.attributes().comment()));
    }

    private Group generator(Group group, Entity entity) {
        Entity root = group.root(entity);
        if (!root.has(Facet.GENERATOR) || root.get(Facet.ID_TYPE).contains("UUID")) {
            return group;
        }
        Entity now = groups.generator(root.without(Facet.SEQUENCE).without(Facet.ALLOCATION).without(Facet.INITIAL),
                group.number());
        if (now.has(Facet.SEQUENCE) && now.get(Facet.GENERATOR).equals(root.get(Facet.GENERATOR))) {
            now = now.with(Facet.SEQUENCE, root.get(Facet.SEQUENCE));
        }
        boolean refused = now.get(Facet.GENERATOR).equals("identity")
                && root.facets().is(Facet.INHERITANCE, "TABLE_PER_CLASS");
        Entity result = now;
        return refused ? group : group.edit(root.name(), each -> result);
    }

    private Group idType(Group group, Entity entity) {
        Entity root = group.root(entity);
        return group.edit(root.name(), each -> switch (each.get(Facet.ID_TYPE)) {
            case "Integer" -> each.with(Facet.ID_TYPE, "Long");
            case "Long" -> each.with(Facet.ID_TYPE, "Integer");
            default -> each;
        });
    }

    private Group idName(Group group, Entity entity) {
        Entity root = group.root(entity);
        if (root.hasCompositeId() || root.has(Facet.ID_RENAMED_FROM) || origins.isFresh(root)) {
            return group;
        }
        String old = root.get(Facet.ID_NAME);
        String now = choice.attributeName();
        origins.attribute(old, now);
        return group.edit(root.name(), each -> each.with(Facet.ID_NAME, now).with(Facet.ID_RENAMED_FROM, old));
    }

    private Group rename(Group group, Entity entity) {
        if (!canBeRenamed(entity)) {
            return group;
        }
        String old = entity.name();
        String now = choice.entityName(group.number());
        origins.entity(old, now);
        Group result = group.editAll(each -> renamed(each, old, now));
        if (!choice.oneIn(4)) {
            return result;
        }
        origins.reuseEntity(old);
        return result.plus(groups.entity(result).withName(old));
    }

    private static Entity renamed(Entity each, String old, String now) {
        Entity result = each.name().equals(old) ? each.withName(now).with(Facet.RENAMED_FROM, old) : each;
        result = result.parent().equals(old) ? result.withParent(now) : result;
        return result.withAttributes(result.attributes().stream()
                .map(field -> field.type().equals(old) ? field.withType(now) : field).toList());
    }

    private boolean canBeRenamed(Entity entity) {
        return !entity.has(Facet.RENAMED_FROM) && !origins.isFresh(entity) && !origins.isTableExchanged(entity.name());
    }

    /** Two entities have the tables of each other, which annotations could not say. */
    private Group exchangeTables(Group group, Entity entity) {
        List<Entity> others = group.entities().stream()
                .filter(each -> each != entity && each.isRoot() && canBeRenamed(each)).toList();
        if (!entity.isRoot() || !canBeRenamed(entity) || others.isEmpty()) {
            return group;
        }
        Entity other = choice.of(others);
        origins.exchangedTables(entity, other);
        return group.edit(entity.name(), each -> each.with(Facet.TABLE, table(other)))
                .edit(other.name(), each -> each.with(Facet.TABLE, table(entity)));
    }

    private static String table(Entity entity) {
        return entity.has(Facet.TABLE) ? entity.get(Facet.TABLE) : entity.name();
    }

    private Group add(Group group) {
        Entity entity = groups.entity(group);
        Group result = group.plus(entity);
        int count = 1 + choice.below(4);
        for (int i = 0; i < count; i++) {
            result = groups.attributes().add(result, entity.name());
        }
        return result;
    }

    /** With all that extends it and what refers to those. */
    private Group drop(Group group, Entity entity) {
        List<String> gone = group.entities().stream().filter(each -> isBelow(group, each, entity.name())).map(Entity::name)
                .toList();
        if (gone.size() == group.entities().size()) {
            return group;
        }
        Group result = group.withEntities(group.entities().stream().filter(each -> !gone.contains(each.name())).toList());
        return result.editAll(each -> each.attributes().stream()
                .filter(field -> field.kind().refers() && gone.contains(field.type()))
                .reduce(each, (left, field) -> without(left, field.name()), (one, other) -> other));
    }

    private static boolean isBelow(Group group, Entity entity, String top) {
        return entity.name().equals(top) || !entity.isRoot() && isBelow(group, group.entity(entity.parent()), top);
    }

    private Group table(Group group, Entity entity) {
        boolean possible = entity.isRoot() && canBeRenamed(entity);
        String old = table(entity);
        return !possible ? group
                : group.edit(entity.name(), each -> each.with(Facet.RENAMED_FROM, old)
                        .with(Facet.TABLE, choice.name("tab_", group.number())));
    }

    private Group discriminator(Group group, Entity entity) {
        Entity root = group.root(entity);
        return !root.has(Facet.DISCRIMINATOR) ? group
                : group.edit(root.name(), each -> each.with(Facet.DISCRIMINATOR_LENGTH, choice.of("31", "60", "90")));
    }
}
