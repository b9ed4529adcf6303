package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.ToOne;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;

import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.diff.RenameHint;
import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * What Hibernate names after an entity, or after the key of one, and so what {@link RenamedFrom} there means besides: tables of
 * collections, their columns, and columns that refer without a foreign key.
 */
final class DerivedHints {

    private final ModelContext context;
    private final OwnAnnotations annotations;
    private final FormerNames formers;
    private final List<RenameHint> hints = new ArrayList<>();

    DerivedHints(ModelContext context, OwnAnnotations annotations, FormerNames formers) {
        this.context = context;
        this.annotations = annotations;
        this.formers = formers;
    }

    /** The hints that follow from what an entity and its key were called before. */
    List<RenameHint> of(PersistentClass entity, String formerEntityName) {
        Owner owner = new Owner(entity, formerEntityName, Optional.empty());
        entity.getProperties().forEach(property -> read(owner, entity.getMappedClass(), property));
        if (entity instanceof UnionSubclass) {
            Owner heir = new Owner(entity, formerEntityName, Optional.of(entity.getTable()));
            entity.getSuperclass().getPropertyClosure().stream()
                    .filter(property -> !(property.getValue() instanceof Collection))
                    .forEach(property -> read(heir, entity.getMappedClass(), property));
        }
        return hints;
    }

    private void read(Owner owner, Class<?> declaring, Property property) {
        Value value = property.getValue();
        if (value instanceof Component part && part.getComponentClassName() != null) {
            part.getProperties().forEach(each -> read(owner, part.getComponentClass(), each));
        } else if (value instanceof Collection collection) {
            if (!collection.isOneToMany()) {
                table(collection, owner);
                key(collection, owner);
            }
            if (collection.getElement() instanceof Component element && element.getComponentClassName() != null) {
                element.getProperties().forEach(each -> read(owner, element.getComponentClass(), each));
            } else {
                reference(owner, declaring, property, collection.getElement());
            }
        } else {
            reference(owner, declaring, property, value);
        }
    }

    private void table(Collection collection, Owner owner) {
        QualifiedName table = context.name(collection.getCollectionTable());
        if (owner.renamed()) {
            hints.add(RenameHint.ofTable(table, formers.ofEntity(table.name(), owner.name(), owner.former())));
        }
    }

    private void key(Collection collection, Owner owner) {
        HintReader.columns(collection.getKey()).stream().map(context::stored).forEach(now -> {
            List<String> names = new ArrayList<>();
            names.add(now);
            if (owner.renamed()) {
                names.addAll(formers.ofEntity(now, owner.name(), owner.former()));
            }
            add(context.name(collection.getCollectionTable()), now, formers.ofKey(names, owner.entity()));
        });
    }

    private void reference(Owner owner, Class<?> declaring, Property property, Value value) {
        if (value instanceof ToOne toOne) {
            Optional<String> former = annotations.of(declaring, property, RenamedFrom.class).map(RenamedFrom::value);
            PersistentClass target = context.metadata().getEntityBinding(toOne.getReferencedEntityName());
            HintReader.columns(value).stream().map(context::stored).forEach(now -> {
                List<String> names = new ArrayList<>();
                names.add(now);
                former.ifPresent(old -> names.addAll(formers.ofColumn(now, property.getName(), old)));
                add(context.name(owner.inherited().orElse(value.getTable())), now, formers.ofKey(names, target));
            });
        }
    }

    private void add(QualifiedName table, String now, List<String> names) {
        List<String> others = names.stream().distinct().filter(name -> !name.equals(now)).toList();
        if (!others.isEmpty()) {
            hints.add(RenameHint.ofColumn(table, now, others));
        }
    }

    /**
     * Whose attributes are read.
     *
     * @param inherited the table that has what the entity inherits once more
     */
    private record Owner(PersistentClass entity, String former, Optional<Table> inherited) {

        String name() {
            return entity.getJpaEntityName();
        }

        boolean renamed() {
            return !name().equals(former);
        }
    }
}
