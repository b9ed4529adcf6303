package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.mapping.Any;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.hibernate.metamodel.internal.FullNameImplicitDiscriminatorStrategy;
import org.hibernate.metamodel.internal.ShortNameImplicitDiscriminatorStrategy;
import org.hibernate.metamodel.spi.ImplicitDiscriminatorStrategy;
import org.hibernate.type.MetaType;

import io.quarkiverse.migrator.schema.Discriminator;
import io.quarkiverse.migrator.schema.Discriminator.Place;

/** Finds the associations to any entity, and which texts stand for which entity there. */
final class AnyReader {

    private final ModelContext context;
    private final List<AnyColumn> found = new ArrayList<>();

    private AnyReader(ModelContext context) {
        this.context = context;
    }

    /** The columns that say which entity is meant, by the name of one or by a text that was given to it. */
    static List<AnyColumn> read(ModelContext context) {
        AnyReader reader = new AnyReader(context);
        context.metadata().getEntityBindings().forEach(reader::read);
        return reader.found;
    }

    /** What they hold. */
    static List<Discriminator> discriminators(ModelContext context, List<AnyColumn> columns) {
        return columns.stream().map(column -> new Discriminator(column.place().table(), column.place().column(),
                context.metadata().getEntityBindings().stream().flatMap(entity -> column.value(entity).stream()).toList()))
                .filter(discriminator -> !discriminator.values().isEmpty()).distinct().toList();
    }

    private void read(PersistentClass entity) {
        for (Property property : entity.getProperties()) {
            read(property, Optional.empty());
        }
        if (entity instanceof UnionSubclass) {
            entity.getSuperclass().getPropertyClosure().stream()
                    .filter(property -> !(property.getValue() instanceof Collection))
                    .forEach(property -> read(property, Optional.of(entity.getTable())));
        }
    }

    /** @param inherited the table that has what the entity inherits once more */
    private void read(Property property, Optional<Table> inherited) {
        Value value = property.getValue();
        Value one = value instanceof Collection collection ? collection.getElement() : value;
        if (one instanceof Any any) {
            read(any, inherited.orElse(any.getTable()));
        } else if (one instanceof Component component && component.getAggregateColumn() == null) {
            component.getProperties().forEach(part -> read(part, inherited));
        }
    }

    private void read(Any any, Table table) {
        MetaType type = (MetaType) any.getType().getDiscriminatorType();
        Selectable selectable = any.getDiscriminatorDescriptor() == null ? any.getSelectables().get(0)
                : any.getDiscriminatorDescriptor().getColumn();
        if (selectable instanceof Column column && table.isPhysicalTable() && !table.isView()
                && type.getBaseType().getReturnedClass() == String.class) {
            Map<String, Object> given = type.getEntityNameToDiscriminatorValueMap();
            found.add(new AnyColumn(new Place(context.name(table), context.stored(column)), given,
                    type.getImplicitValueStrategy() == null && given.isEmpty()
                            ? Optional.of(FullNameImplicitDiscriminatorStrategy.FULL_NAME_STRATEGY)
                            : Optional.ofNullable(type.getImplicitValueStrategy())));
        }
    }

    /**
     * A column that says which entity is meant.
     *
     * @param place where it is
     * @param given the values that were given to entities, by the names of these
     * @param strategy how those of other entities are made; empty where these can't be meant
     */
    record AnyColumn(Place place, Map<String, Object> given, Optional<ImplicitDiscriminatorStrategy> strategy) {

        /** The value of an entity; none where it can't be meant, or where only the application knows. */
        Optional<String> value(PersistentClass entity) {
            Object own = given.get(entity.getEntityName());
            if (own != null || Boolean.TRUE.equals(entity.isAbstract())) {
                return Optional.ofNullable(own).filter(String.class::isInstance).map(String.class::cast);
            }
            return strategy.flatMap(each -> each instanceof FullNameImplicitDiscriminatorStrategy
                    ? Optional.of(entity.getEntityName())
                    : each instanceof ShortNameImplicitDiscriminatorStrategy ? Optional.of(entity.getJpaEntityName())
                            : Optional.empty());
        }

        /** What the value of an entity was when the entity had another name; none where it is not made of the name. */
        Optional<String> former(PersistentClass entity, String former) {
            if (given.containsKey(entity.getEntityName())) {
                return Optional.empty();
            }
            String now = entity.getEntityName();
            int end = Math.max(now.lastIndexOf('.'), now.lastIndexOf('$'));
            return value(entity).map(value -> !value.equals(now) || former.contains(".") ? former
                    : now.substring(0, end + 1) + former);
        }
    }
}
