package io.quarkiverse.migrator.it.proof.random.entities;

import io.quarkiverse.migrator.it.proof.random.entities.Attribute.Kind;

/** Makes associations at random. */
final class RandomAssociations {

    private final Choice choice;

    RandomAssociations(Choice choice) {
        this.choice = choice;
    }

    /** The group with one more association from the entity to some other. */
    Group add(Group group, String entity, Kind kind) {
        Entity target = choice.of(group.entities());
        Entity owner = group.entity(entity);
        boolean union = group.root(target).facets().is(Facet.INHERITANCE, "TABLE_PER_CLASS")
                || group.root(owner).facets().is(Facet.INHERITANCE, "TABLE_PER_CLASS");
        return RandomAttributes.plus(group, entity, association(group, owner, target, union ? Kind.MANY_TO_ONE : kind));
    }

    private Attribute association(Group group, Entity owner, Entity target, Kind kind) {
        Attribute attribute = new Attribute(choice.attributeName(), kind, target.name(), Facets.NONE);
        boolean named = canNameColumn(group, target);
        if (kind.isReference()) {
            if (kind == Kind.MANY_TO_ONE && choice.oneIn(3) && !target.name().equals(owner.name())) {
                attribute = attribute.with(Facet.REQUIRED, "");
            }
            if (choice.oneIn(4)) {
                attribute = attribute.with(Facet.ON_DELETE, attribute.isRequired() ? "CASCADE"
                        : choice.of("CASCADE", "SET_NULL"));
            }
            if (named && choice.oneIn(4)) {
                attribute = attribute.with(Facet.COLUMN, choice.columnName());
            }
            if (named && choice.oneIn(5)) {
                attribute = attribute.with(Facet.KEY_NAME, choice.of("none", choice.name("fk_", group.number())));
            }
            return attribute;
        }
        attribute = attribute.with(Facet.CONTAINER, choice.of("list", "set", "ordered"));
        if (kind == Kind.ONE_TO_MANY && choice.oneIn(2) && canNameColumn(group, owner)) {
            return attribute.with(Facet.STYLE, "column").with(Facet.COLUMN, "of_" + choice.attributeName());
        }
        // Hibernate would name the tables of two associations alike
        boolean again = group.entities().stream().filter(each -> group.table(each).equals(group.table(owner)))
                .flatMap(each -> each.attributes().stream()).anyMatch(each -> each.kind().refers() && !each.has(Facet.TABLE)
                        && group.table(group.entity(each.type())).equals(group.table(target)));
        return again || choice.oneIn(3) ? attribute.with(Facet.TABLE, choice.name("join_", group.number())) : attribute;
    }

    /** Whether a column that refers to the entity can be named: there is one, and Hibernate finds it. */
    static boolean canNameColumn(Group group, Entity target) {
        Entity root = group.root(target);
        return !root.hasCompositeId() && (target.isRoot() || !root.facets().is(Facet.INHERITANCE, "JOINED"));
    }
}
