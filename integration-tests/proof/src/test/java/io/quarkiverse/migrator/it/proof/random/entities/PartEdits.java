package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.quarkiverse.migrator.it.proof.random.entities.RandomEdits.Origins;

/**
 * Edits at random what attributes are made of: the parts of an embeddable, the constants of an enum, the elements of a
 * collection.
 */
final class PartEdits {

    private final Choice choice;
    private final RandomAttributes attributes;
    private final Origins origins;

    PartEdits(Choice choice, RandomAttributes attributes, Origins origins) {
        this.choice = choice;
        this.attributes = attributes;
        this.origins = origins;
    }

    Group constants(Group group, String name) {
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
    Group edit(Group group, Attribute attribute) {
        List<Attribute> parts = new ArrayList<>(group.embeddables().get(attribute.type()));
        int index = choice.below(parts.size());
        Attribute part = parts.get(index);
        switch (choice.below(4)) {
            case 0 -> parts.add(attributes.part(attribute.type()));
            case 1 -> parts.set(index, attributes.sized(part));
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

    Group elements(Group group, Entity entity, Attribute attribute) {
        boolean embeddable = attribute.facets().is(Facet.STYLE, "embeddable");
        boolean enums = attribute.facets().is(Facet.STYLE, "enum");
        return switch (choice.below(3)) {
            case 0 -> embeddable ? edit(group, attribute) : enums ? constants(group, attribute.type()) : group;
            case 1 -> attribute.has(Facet.TABLE) && origins.canBeRenamed(attribute.name())
                    && !attribute.has(Facet.RENAMED_FROM)
                            ? AttributeEdits.edit(group, entity, attribute.with(Facet.RENAMED_FROM, attribute.get(Facet.TABLE))
                                    .with(Facet.TABLE, choice.name("those_", group.number())))
                            : group;
            default ->
                AttributeEdits.edit(group, entity, attribute.with(Facet.CONTAINER, choice.of("list", "set", "ordered", "map")));
        };
    }
}
