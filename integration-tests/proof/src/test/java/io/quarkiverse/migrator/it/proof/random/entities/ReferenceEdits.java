package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.List;

import io.quarkiverse.migrator.it.proof.random.entities.Attribute.Kind;
import io.quarkiverse.migrator.it.proof.random.entities.RandomEdits.Origins;

/** Edits a reference to one entity at random. */
final class ReferenceEdits {

    private final Choice choice;
    private final Origins origins;

    ReferenceEdits(Choice choice, Origins origins) {
        this.choice = choice;
        this.origins = origins;
    }

    Group edit(Group group, Entity entity, Attribute attribute) {
        return switch (choice.below(7)) {
            case 0 -> AttributeEdits.edit(group, entity, attribute.has(Facet.ON_DELETE) ? attribute.without(Facet.ON_DELETE)
                    : attribute.with(Facet.ON_DELETE, "CASCADE"));
            case 1 -> retargeted(group, entity, attribute);
            case 2 -> attribute.kind() == Kind.MANY_TO_ONE && !(origins.isFresh(attribute)
                    || origins.isFresh(group.entity(attribute.type())) || attribute.has(Facet.UNIQUE)
                    || attribute.get(Facet.ON_DELETE).equals("SET_NULL"))
                            ? AttributeEdits.edit(group, entity, AttributeEdits.toggled(attribute, Facet.REQUIRED, false))
                            : group;
            case 5 -> attribute.kind() == Kind.MANY_TO_ONE && !origins.isFresh(attribute) && !attribute.isRequired()
                    && RandomAssociations.canNameColumn(group, group.entity(attribute.type()))
                            ? AttributeEdits.edit(group, entity, AttributeEdits.toggled(attribute, Facet.UNIQUE, false))
                            : group;
            case 3 -> origins.isFresh(attribute) || attribute.isRequired() ? group
                    : AttributeEdits.edit(group, entity,
                            attribute.withKind(attribute.kind() == Kind.MANY_TO_ONE ? Kind.ONE_TO_ONE
                                    : Kind.MANY_TO_ONE));
            case 4 -> !RandomAssociations.canNameColumn(group, group.entity(attribute.type())) ? group
                    : AttributeEdits.edit(group, entity, choice.oneIn(2) ? attribute.without(Facet.KEY_NAME)
                            : attribute.with(Facet.KEY_NAME, choice.of("none", choice.name("fk_", group.number()))));
            default -> !origins.canBeRenamed(attribute.name()) || !attribute.has(Facet.COLUMN)
                    || attribute.has(Facet.RENAMED_FROM) ? group
                            : AttributeEdits.edit(group, entity, attribute.with(Facet.RENAMED_FROM, attribute.get(Facet.COLUMN))
                                    .with(Facet.COLUMN, choice.columnName()));
        };
    }

    private Group retargeted(Group group, Entity entity, Attribute attribute) {
        Entity root = group.root(group.entity(attribute.type()));
        List<Entity> others = group.entities().stream()
                .filter(each -> !origins.isFresh(each) && RandomAssociations.canNameColumn(group, each)
                        && group.root(each).get(Facet.ID_TYPE).equals(root.get(Facet.ID_TYPE))
                        && group.root(each).get(Facet.ID_NAME).equals(root.get(Facet.ID_NAME)))
                .toList();
        return others.isEmpty() ? group : AttributeEdits.edit(group, entity, attribute.withType(choice.of(others).name()));
    }
}
