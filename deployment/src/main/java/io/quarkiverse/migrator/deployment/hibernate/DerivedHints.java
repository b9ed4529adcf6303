package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hibernate.mapping.Collection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.ToOne;
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
        entity.getProperties().forEach(property -> {
            Optional<String> former = annotations.of(entity.getMappedClass(), property, RenamedFrom.class)
                    .map(RenamedFrom::value);
            if (property.getValue() instanceof Collection collection) {
                if (!collection.isOneToMany()) {
                    table(collection, entity.getJpaEntityName(), formerEntityName);
                    key(collection, entity, formerEntityName);
                }
                reference(property, former, collection.getElement());
            } else {
                reference(property, former, property.getValue());
            }
        });
        return hints;
    }

    private void table(Collection collection, String entity, String formerEntity) {
        QualifiedName table = context.name(collection.getCollectionTable());
        if (!entity.equals(formerEntity)) {
            hints.add(new RenameHint(table, "", formers.ofEntity(table.name(), entity, formerEntity)));
        }
    }

    private void key(Collection collection, PersistentClass entity, String formerEntity) {
        HintReader.columns(collection.getKey()).stream().map(context::stored).forEach(now -> {
            List<String> names = new ArrayList<>();
            names.add(now);
            if (!entity.getJpaEntityName().equals(formerEntity)) {
                names.addAll(formers.ofEntity(now, entity.getJpaEntityName(), formerEntity));
            }
            add(context.name(collection.getCollectionTable()), now, formers.ofKey(names, entity));
        });
    }

    private void reference(Property property, Optional<String> former, Value value) {
        if (value instanceof ToOne toOne) {
            PersistentClass target = context.metadata().getEntityBinding(toOne.getReferencedEntityName());
            HintReader.columns(value).stream().map(context::stored).forEach(now -> {
                List<String> names = new ArrayList<>();
                names.add(now);
                former.ifPresent(old -> names.addAll(formers.ofColumn(now, property.getName(), old)));
                add(context.name(value.getTable()), now, formers.ofKey(names, target));
            });
        }
    }

    private void add(QualifiedName table, String now, List<String> names) {
        List<String> others = names.stream().distinct().filter(name -> !name.equals(now)).toList();
        if (!others.isEmpty()) {
            hints.add(new RenameHint(table, now, others));
        }
    }
}
