package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.deployment.hibernate.AnyReader.AnyColumn;
import io.quarkiverse.migrator.diff.RenameHint;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.QualifiedName;

/** Reads {@link RenamedFrom} and {@link Backfill} of the entities, and which tables and columns they mean. */
final class HintReader {

    private final ModelContext context;
    private final OwnAnnotations annotations;
    private final FormerNames formers;
    private final List<AnyColumn> anyColumns;
    private final List<RenameHint> renames = new ArrayList<>();
    private final Map<String, String> backfills = new LinkedHashMap<>();
    private String entityName;
    private String formerEntityName;
    private Optional<Table> tableOfInherited = Optional.empty();
    private Optional<QualifiedName> struct = Optional.empty();

    private HintReader(ModelContext context, OwnAnnotations annotations, List<AnyColumn> anyColumns) {
        this.context = context;
        this.annotations = annotations;
        this.formers = new FormerNames(context, annotations);
        this.anyColumns = anyColumns;
    }

    static Hints read(ModelContext context, List<AnyColumn> anyColumns) {
        OwnAnnotations annotations = new OwnAnnotations();
        if (!annotations.areIn(context.metadata())) {
            return Hints.none();
        }
        HintReader reader = new HintReader(context, annotations, anyColumns);
        context.metadata().getEntityBindings().stream().sorted(Comparator.comparing(PersistentClass::getEntityName))
                .forEach(reader::read);
        return new Hints(reader.renames, reader.backfills);
    }

    private void read(PersistentClass entity) {
        Class<?> type = entity.getMappedClass();
        RenamedFrom former = type == null ? null : type.getDeclaredAnnotation(RenamedFrom.class);
        entityName = entity.getJpaEntityName();
        formerEntityName = former == null ? entityName : former.value();
        if (former != null) {
            renames.add(RenameHint.ofTable(context.name(entity.getTable()), formers.ofTable(former.value())));
            DiscriminatorReader.place(context, entity).ifPresent(place -> DiscriminatorReader.value(entity)
                    .ifPresent(value -> renames.add(RenameHint.ofValue(place.table(), place.column(), value,
                            formers.ofDiscriminator(entity, former.value())))));
            anyColumns.forEach(column -> column.former(entity, former.value()).ifPresent(old -> renames
                    .add(RenameHint.ofValue(column.place().table(), column.place().column(),
                            column.value(entity).orElseThrow(), List.of(old)))));
        }
        if (entity.getIdentifierProperty() != null) {
            read(type, entity.getIdentifierProperty());
        } else if (entity.getIdentifier() instanceof Component key) {
            key.getProperties().forEach(property -> read(type, property));
        }
        // Not the declared ones, which leave out those of a mapped superclass
        entity.getProperties().forEach(property -> read(type, property));
        if (entity instanceof UnionSubclass) {
            tableOfInherited = Optional.of(entity.getTable());
            read(type, entity.getRootClass().getIdentifierProperty());
            entity.getSuperclass().getPropertyClosure().stream()
                    .filter(property -> !(property.getValue() instanceof Collection)).forEach(property -> read(type, property));
            tableOfInherited = Optional.empty();
        }
        renames.addAll(new DerivedHints(context, annotations, formers).of(entity, formerEntityName));
    }

    private void read(Class<?> owner, Property property) {
        Value value = property.getValue();
        annotations.of(owner, property, RenamedFrom.class)
                .ifPresent(former -> rename(property.getName(), former.value(), value));
        annotations.of(owner, property, Backfill.class).ifPresent(fill -> columns(value).forEach(column -> backfills.put(
                table(value) + "." + context.stored(column), fill.value())));
        if (value instanceof Component component && component.getComponentClassName() != null) {
            readParts(component);
        } else if (value instanceof Collection collection && collection.getElement() instanceof Component element) {
            readParts(element);
        }
    }

    /** The attributes of an embeddable, which are columns of the table, or attributes of a composite type. */
    private void readParts(Component component) {
        Optional<QualifiedName> outer = struct;
        if (component.getStructName() != null) {
            struct = Optional.of(context.name(component.getStructName()));
            RenamedFrom former = component.getComponentClass().getDeclaredAnnotation(RenamedFrom.class);
            if (former != null) {
                addOnce(RenameHint.ofType(struct.get(), formers.ofType(former.value())));
            }
        }
        // What is in a JSON document has no place of its own
        if (component.getAggregateColumn() == null || component.getStructName() != null) {
            component.getProperties().forEach(each -> read(component.getComponentClass(), each));
        }
        struct = outer;
    }

    private void rename(String attribute, String former, Value value) {
        if (value instanceof Collection collection) {
            QualifiedName table = context.name(collection.getCollectionTable());
            if (!collection.isOneToMany()) {
                renames.add(RenameHint.ofTable(table, formers.ofCollectionTable(table.name(), attribute, former,
                        entityName, formerEntityName)));
            }
            columns(collection.getElement()).forEach(column -> rename(table, column, attribute, former));
            if (collection instanceof IndexedCollection indexed) {
                columns(indexed.getIndex()).stream().map(context::stored).forEach(now -> renames.add(
                        RenameHint.ofColumn(table, now, List.of(formers.ofIndex(now, attribute, former)))));
            }
        } else {
            columns(value).forEach(column -> rename(table(value), column, attribute, former));
        }
    }

    /** The table or composite type of a value; an entity of a table of its own has there again what it inherits. */
    private QualifiedName table(Value value) {
        return struct.isPresent() ? struct.get() : context.name(tableOfInherited.orElse(value.getTable()));
    }

    private void rename(QualifiedName table, Column column, String attribute, String former) {
        String now = context.stored(column);
        RenameHint hint = RenameHint.ofColumn(table, now, formers.ofColumn(now, attribute, former));
        if (struct.isEmpty()) {
            renames.add(hint);
        } else {
            addOnce(hint);
        }
    }

    /** A composite type is met once for each attribute that has it. */
    private void addOnce(RenameHint hint) {
        if (!renames.contains(hint)) {
            renames.add(hint);
        }
    }

    static List<Column> columns(Value value) {
        List<Column> columns = new ArrayList<>();
        for (Selectable selectable : value.getSelectables()) {
            if (selectable instanceof Column column) {
                columns.add(column);
            }
        }
        return columns;
    }
}
