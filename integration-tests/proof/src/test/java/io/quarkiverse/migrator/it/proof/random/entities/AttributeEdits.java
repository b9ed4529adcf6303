package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.quarkiverse.migrator.it.proof.random.entities.Attribute.Kind;
import io.quarkiverse.migrator.it.proof.random.entities.BasicType.Family;
import io.quarkiverse.migrator.it.proof.random.entities.RandomEdits.Origins;

/** Edits an attribute at random. */
final class AttributeEdits {

    private final Choice choice;
    private final RandomAttributes attributes;
    private final Origins origins;

    AttributeEdits(Choice choice, RandomAttributes attributes, Origins origins) {
        this.choice = choice;
        this.attributes = attributes;
        this.origins = origins;
    }

    Group rename(Group group, Entity entity, Attribute attribute) {
        if (attribute.kind() == Kind.EMBEDDED) {
            return parts(group, attribute);
        }
        String old = attribute.name();
        String now = choice.attributeName();
        if (!origins.canBeRenamed(old)) {
            return group;
        }
        origins.attribute(old, now);
        return group.edit(entity.name(), each -> renamed(each, old, now)
                .edit(now, field -> field.with(Facet.RENAMED_FROM, old)));
    }

    /**
     * The attribute and another one exchange their names, which annotations could not say: they would say it again and again.
     */
    Group swap(Group group, Entity entity, Attribute attribute) {
        List<Attribute> others = entity.attributes().stream().filter(each -> each != attribute && swappable(each)).toList();
        if (!swappable(attribute) || others.isEmpty()) {
            return group;
        }
        String one = attribute.name();
        String other = choice.of(others).name();
        origins.attribute(one, other);
        origins.attribute(other, one);
        origins.swapped(one, other);
        return group.edit(entity.name(), each -> renamed(renamed(renamed(each, one, "aside"), other, one), "aside", other));
    }

    private boolean swappable(Attribute attribute) {
        return attribute.kind().isColumn() && !attribute.has(Facet.COLUMN) && origins.canBeRenamed(attribute.name());
    }

    /** The entity with all that mentions the attribute following. */
    private static Entity renamed(Entity entity, String old, String now) {
        Entity result = entity.edit(old, field -> field.withName(now));
        if (result.get(Facet.CHECK).startsWith(old + ":")) {
            result = result.with(Facet.CHECK, now + result.get(Facet.CHECK).substring(old.length()));
        }
        return result.withAttributes(result.attributes().stream()
                .map(field -> field.get(Facet.EXPRESSION).startsWith(old + ":")
                        ? field.with(Facet.EXPRESSION, now + field.get(Facet.EXPRESSION).substring(old.length()))
                        : field)
                .toList());
    }

    Group alter(Group group, Entity entity, Attribute attribute) {
        return switch (attribute.kind()) {
            case BASIC -> basic(group, entity, attribute);
            case ENUM -> choice.oneIn(2) ? constants(group, attribute.type())
                    : edit(group, entity, toggled(toggled(attribute, Facet.DEFAULT, attribute.facets().is(Facet.STYLE,
                            "ordinal")), Facet.REQUIRED, choice.oneIn(2)));
            case GENERATED -> edit(group, entity, attribute.with(Facet.EXPRESSION,
                    Expressions.mentioned(attribute.get(Facet.EXPRESSION)) + ":" + choice.digit()));
            case EMBEDDED -> parts(group, attribute);
            case ELEMENTS -> elements(group, entity, attribute);
            case MANY_TO_ONE, ONE_TO_ONE -> reference(group, entity, attribute);
            case MANY_TO_MANY, ONE_TO_MANY -> edit(group, entity, attribute.with(Facet.CONTAINER, choice.of("list", "set")));
        };
    }

    private Group basic(Group group, Entity entity, Attribute attribute) {
        boolean inSight = origins.canBeRenamed(attribute.name());
        return switch (choice.below(9)) {
            case 0, 1 -> retyped(group, entity, attribute);
            case 2 -> edit(group, entity, sized(attribute));
            case 3 -> edit(group, entity, filled(toggled(attribute, Facet.REQUIRED, false)));
            case 4 -> edit(group, entity, attributes.hasDefault(attribute.basic()) ? choice.oneIn(3)
                    ? attribute.without(Facet.DEFAULT)
                    : attribute.with(Facet.DEFAULT, choice.digit()) : attribute);
            case 5 -> edit(group, entity, choice.oneIn(3) ? attribute.without(Facet.COMMENT)
                    : attribute.with(Facet.COMMENT, attributes.comment()));
            case 6 -> edit(group, entity, RandomAttributes.canBeChecked(attribute) && !choice.oneIn(3)
                    ? attribute.with(Facet.CHECK, choice.digit())
                    : attribute.without(Facet.CHECK));
            case 7 -> edit(group, entity, RandomGroups.canBeUnique(attribute) && !origins.isFresh(attribute)
                    ? toggled(attribute, Facet.UNIQUE, false)
                    : attribute);
            default -> inSight && !attribute.has(Facet.RENAMED_FROM) && !attribute.has(Facet.CHECK)
                    ? columnNamed(group, entity, attribute)
                    : group;
        };
    }

    private Group columnNamed(Group group, Entity entity, Attribute attribute) {
        boolean mentioned = entity.get(Facet.CHECK).startsWith(attribute.name() + ":") || entity.attributes().stream()
                .anyMatch(each -> each.get(Facet.EXPRESSION).startsWith(attribute.name() + ":"));
        return mentioned ? group
                : edit(group, entity, attribute.with(Facet.RENAMED_FROM, attribute.column())
                        .with(Facet.COLUMN, choice.columnName()));
    }

    private Group retyped(Group group, Entity entity, Attribute attribute) {
        Family family = attribute.basic().family();
        if (family == Family.OTHER) {
            return group;
        }
        boolean inKey = entity.keys().stream().anyMatch(key -> key.attributes().contains(attribute.name()))
                || attribute.has(Facet.UNIQUE);
        List<BasicType> types = Arrays.stream(BasicType.values()).filter(type -> type.family() == family
                && (type.indexable() || !inKey && !attribute.has(Facet.CHECK)
                        && !entity.get(Facet.CHECK).startsWith(attribute.name() + ":")))
                .toList();
        BasicType type = choice.of(types);
        Attribute now = attribute.withType(type.name()).without(Facet.LENGTH).without(Facet.PRECISION).without(Facet.SCALE);
        Attribute result = attributes.hasDefault(type) ? now : now.without(Facet.DEFAULT).without(Facet.BACKFILL);
        return edit(group, entity, result).edit(entity.name(), each -> each.withAttributes(each.attributes().stream()
                .map(field -> field.get(Facet.EXPRESSION).startsWith(attribute.name() + ":")
                        ? field.withType(RandomAttributes.boxed(type).name())
                        : field)
                .toList()));
    }

    private Attribute sized(Attribute attribute) {
        return switch (attribute.basic()) {
            case STRING -> attribute.with(Facet.LENGTH, attributes.length());
            case DECIMAL ->
                attribute.with(Facet.PRECISION, "" + (8 + choice.below(20))).with(Facet.SCALE, "" + choice.below(6));
            default -> attribute;
        };
    }

    private Attribute filled(Attribute attribute) {
        return attributes.hasDefault(attribute.basic()) && !attribute.has(Facet.UNIQUE) && choice.oneIn(2)
                ? attribute.with(Facet.BACKFILL, choice.digit())
                : attribute;
    }

    private static Attribute toggled(Attribute attribute, Facet facet, boolean leave) {
        return leave ? attribute : attribute.has(facet) ? attribute.without(facet) : attribute.with(facet, "");
    }

    private Group constants(Group group, String name) {
        List<String> constants = new ArrayList<>(group.enums().get(name));
        if (choice.oneIn(2)) {
            constants.add(choice.below(constants.size() + 1), "N" + choice.attributeName());
        }
        if (choice.oneIn(3) && constants.size() > 1) {
            constants.remove(constants.get(0).equals("KEEP") ? 1 : 0);
        }
        if (choice.oneIn(3)) {
            Collections.shuffle(constants, new Random(choice.below(100)));
        }
        return group.withEnum(name, constants);
    }

    /** Edits a part of an embeddable. */
    private Group parts(Group group, Attribute attribute) {
        List<Attribute> parts = new ArrayList<>(group.embeddables().get(attribute.type()));
        int index = choice.below(parts.size());
        Attribute part = parts.get(index);
        switch (choice.below(4)) {
            case 0 -> parts.add(attributes.basic(choice.attributeName()));
            case 1 -> parts.set(index, sized(part));
            case 2 -> {
                if (parts.size() > 1) {
                    parts.remove(index);
                }
            }
            default -> {
                if (origins.canBeRenamed(part.name())) {
                    Attribute now = part.withName(choice.attributeName()).with(Facet.RENAMED_FROM, part.name());
                    origins.attribute(part.name(), now.name());
                    parts.set(index, now);
                }
            }
        }
        return group.withEmbeddable(attribute.type(), parts);
    }

    private Group elements(Group group, Entity entity, Attribute attribute) {
        boolean embeddable = attribute.facets().is(Facet.STYLE, "embeddable");
        boolean enums = attribute.facets().is(Facet.STYLE, "enum");
        return switch (choice.below(3)) {
            case 0 -> embeddable ? parts(group, attribute) : enums ? constants(group, attribute.type()) : group;
            case 1 -> attribute.has(Facet.TABLE) && origins.canBeRenamed(attribute.name())
                    && !attribute.has(Facet.RENAMED_FROM)
                            ? edit(group, entity, attribute.with(Facet.RENAMED_FROM, attribute.get(Facet.TABLE))
                                    .with(Facet.TABLE, choice.name("those_", group.number())))
                            : group;
            default -> edit(group, entity, attribute.with(Facet.CONTAINER, choice.of("list", "set", "ordered", "map")));
        };
    }

    private Group reference(Group group, Entity entity, Attribute attribute) {
        return switch (choice.below(6)) {
            case 0 -> edit(group, entity, attribute.has(Facet.ON_DELETE) ? attribute.without(Facet.ON_DELETE)
                    : attribute.with(Facet.ON_DELETE, "CASCADE"));
            case 1 -> retargeted(group, entity, attribute);
            case 2 -> attribute.kind() == Kind.MANY_TO_ONE && !(origins.isFresh(attribute)
                    || origins.isFresh(group.entity(attribute.type())) || attribute.has(Facet.UNIQUE)
                    || attribute.get(Facet.ON_DELETE).equals("SET_NULL"))
                            ? edit(group, entity, toggled(attribute, Facet.REQUIRED, false))
                            : group;
            case 3 -> origins.isFresh(attribute) || attribute.isRequired() ? group
                    : edit(group, entity, attribute.withKind(attribute.kind() == Kind.MANY_TO_ONE ? Kind.ONE_TO_ONE
                            : Kind.MANY_TO_ONE));
            case 4 -> !RandomAttributes.canNameColumn(group, group.entity(attribute.type())) ? group
                    : edit(group, entity, choice.oneIn(2) ? attribute.without(Facet.KEY_NAME)
                            : attribute.with(Facet.KEY_NAME, choice.of("none", choice.name("fk_", group.number()))));
            default -> !origins.canBeRenamed(attribute.name()) || !attribute.has(Facet.COLUMN)
                    || attribute.has(Facet.RENAMED_FROM) ? group
                            : edit(group, entity, attribute.with(Facet.RENAMED_FROM, attribute.get(Facet.COLUMN))
                                    .with(Facet.COLUMN, choice.columnName()));
        };
    }

    private Group retargeted(Group group, Entity entity, Attribute attribute) {
        Entity root = group.root(group.entity(attribute.type()));
        List<Entity> others = group.entities().stream()
                .filter(each -> !origins.isFresh(each) && RandomAttributes.canNameColumn(group, each)
                        && group.root(each).get(Facet.ID_TYPE).equals(root.get(Facet.ID_TYPE))
                        && group.root(each).get(Facet.ID_NAME).equals(root.get(Facet.ID_NAME)))
                .toList();
        return others.isEmpty() ? group : edit(group, entity, attribute.withType(choice.of(others).name()));
    }

    private static Group edit(Group group, Entity entity, Attribute now) {
        return group.edit(entity.name(), each -> each.edit(now.name(), field -> now));
    }
}
