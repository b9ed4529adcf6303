package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.quarkiverse.migrator.it.proof.random.entities.Attribute.Kind;
import io.quarkiverse.migrator.it.proof.random.entities.BasicType.Family;
import io.quarkiverse.migrator.it.proof.random.entities.RandomEdits.Origins;

/** Edits an attribute at random. */
final class AttributeEdits {

    private final Choice choice;
    private final RandomAttributes attributes;
    private final Origins origins;
    private final PartEdits parts;
    private final ReferenceEdits references;

    AttributeEdits(Choice choice, RandomAttributes attributes, Origins origins) {
        this.choice = choice;
        this.attributes = attributes;
        this.origins = origins;
        this.parts = new PartEdits(choice, attributes, origins);
        this.references = new ReferenceEdits(choice, origins);
    }

    Group rename(Group group, Entity entity, Attribute attribute) {
        if (attribute.kind() == Kind.EMBEDDED) {
            return parts.edit(group, attribute);
        }
        String old = attribute.name();
        String now = choice.attributeName();
        if (!origins.canBeRenamed(old) || attribute.has(Facet.RENAMED_FROM)) {
            return group;
        }
        origins.attribute(old, now);
        Group result = group.edit(entity.name(), each -> renamed(each, old, now)
                .edit(now, field -> field.with(Facet.RENAMED_FROM, old)));
        if (attribute.kind().isColumn() && choice.oneIn(4)) {
            origins.reuse(old);
            return RandomAttributes.plus(result, entity.name(), attributes.basic(old));
        }
        return result;
    }

    /**
     * The attribute and one or two others hand their names on, the last one its own to the first, or for a new one.
     * Annotations could not say it: they would say it again and again.
     */
    Group exchange(Group group, Entity entity, Attribute attribute) {
        List<Attribute> others = entity.attributes().stream().filter(each -> each != attribute && swappable(each)).toList();
        if (!swappable(attribute) || others.isEmpty()) {
            return group;
        }
        List<String> names = new ArrayList<>(List.of(attribute.name()));
        choice.some(others, 2).forEach(other -> names.add(other.name()));
        String last = names.get(names.size() - 1);
        String free = choice.oneIn(3) ? choice.attributeName() : names.get(0);
        Entity result = renamed(entity, last, "aside");
        for (int i = names.size() - 2; i >= 0; i--) {
            result = renamed(result, names.get(i), names.get(i + 1));
            origins.exchanged(names.get(i), names.get(i + 1));
        }
        origins.exchanged(last, free);
        Entity now = renamed(result, "aside", free);
        return group.edit(entity.name(), each -> now);
    }

    private boolean swappable(Attribute attribute) {
        return attribute.kind().isColumn() && !attribute.has(Facet.COLUMN) && !attribute.has(Facet.SECOND_TABLE)
                && !isMomentAndOffset(attribute) && origins.canBeRenamed(attribute.name());
    }

    private static boolean isMomentAndOffset(Attribute attribute) {
        return attribute.kind() == Kind.BASIC && attribute.basic() == BasicType.MOMENT_AND_OFFSET;
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
            case ENUM -> choice.oneIn(2) ? parts.constants(group, attribute.type())
                    : edit(group, entity, toggled(toggled(attribute, Facet.DEFAULT, attribute.facets().is(Facet.STYLE,
                            "ordinal")), Facet.REQUIRED, choice.oneIn(2)));
            case GENERATED -> edit(group, entity, attribute.with(Facet.EXPRESSION,
                    Expressions.mentioned(attribute.get(Facet.EXPRESSION)) + ":" + choice.digit()));
            case EMBEDDED -> parts.edit(group, attribute);
            case ELEMENTS -> parts.elements(group, entity, attribute);
            case MANY_TO_ONE, ONE_TO_ONE -> references.edit(group, entity, attribute);
            case MANY_TO_MANY, ONE_TO_MANY -> edit(group, entity,
                    attribute.with(Facet.CONTAINER, choice.of("list", "set", "ordered")));
        };
    }

    private Group basic(Group group, Entity entity, Attribute attribute) {
        boolean inSight = origins.canBeRenamed(attribute.name());
        return switch (choice.below(9)) {
            case 0, 1 -> retyped(group, entity, attribute);
            case 2 -> edit(group, entity, choice.oneIn(3) ? attributes.collated(attribute) : attributes.sized(attribute));
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
            default ->
                inSight && !isMomentAndOffset(attribute) && !attribute.has(Facet.RENAMED_FROM) && !attribute.has(Facet.CHECK)
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
        Attribute now = attribute.withType(type.name()).without(Facet.COLLATION).without(Facet.LENGTH).without(Facet.PRECISION)
                .without(Facet.SCALE);
        Attribute result = attributes.hasDefault(type) ? now : now.without(Facet.DEFAULT).without(Facet.BACKFILL);
        return edit(group, entity, result).edit(entity.name(), each -> each.withAttributes(each.attributes().stream()
                .map(field -> field.get(Facet.EXPRESSION).startsWith(attribute.name() + ":")
                        ? field.withType(type.boxed().name())
                        : field)
                .toList()));
    }

    private Attribute filled(Attribute attribute) {
        return attributes.hasDefault(attribute.basic()) && !attribute.has(Facet.UNIQUE) && choice.oneIn(2)
                ? attribute.with(Facet.BACKFILL, choice.digit())
                : attribute;
    }

    static Attribute toggled(Attribute attribute, Facet facet, boolean leave) {
        return leave ? attribute : attribute.has(facet) ? attribute.without(facet) : attribute.with(facet, "");
    }

    static Group edit(Group group, Entity entity, Attribute now) {
        return group.edit(entity.name(), each -> each.edit(now.name(), field -> now));
    }
}
