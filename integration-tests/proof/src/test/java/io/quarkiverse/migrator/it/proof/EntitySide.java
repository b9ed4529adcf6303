package io.quarkiverse.migrator.it.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.JoinedSubclass;
import org.hibernate.mapping.OneToMany;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;

import io.quarkiverse.migrator.deployment.hibernate.BootModel;
import io.quarkiverse.migrator.deployment.hibernate.EntityModel;
import io.quarkiverse.migrator.deployment.hibernate.SchemaReader;
import io.quarkiverse.migrator.dialect.Dialect;

/**
 * What is to be known of entities on one side of a change, all from one boot model.
 *
 * @param model what Migrator reads
 * @param statements the statements with which Hibernate creates the schema
 * @param columns the table and column, such as {@code book.title}, of each attribute, such as {@code Book.title}
 */
public record EntitySide(EntityModel model, List<String> statements, Map<String, String> columns) {

    /** Reads entities whose classes the context class loader has. */
    public static EntitySide of(List<Class<?>> classes, Server server) {
        Dialect dialect = server.dialect();
        try (BootModel model = Unit.of(classes).on(server).model()) {
            Metadata metadata = model.metadata();
            return new EntitySide(SchemaReader.readModel(metadata, dialect), HibernateScript.of(metadata, dialect),
                    new Columns(dialect, new TreeMap<>()).of(metadata));
        }
    }

    private record Columns(Dialect dialect, Map<String, String> found) {

        Map<String, String> of(Metadata metadata) {
            metadata.getEntityBindings().forEach(this::entity);
            return found;
        }

        private void entity(PersistentClass entity) {
            String name = entity.getJpaEntityName();
            if (entity.getIdentifierProperty() != null) {
                property(name, entity.getTable(), entity.getIdentifierProperty());
            } else {
                value(name + ".{id}", entity.getTable(), entity.getIdentifier());
            }
            if (entity instanceof JoinedSubclass joined) {
                value(name + ".{key}", entity.getTable(), joined.getKey());
            }
            if (entity.getDiscriminator() != null && !entity.getDiscriminator().hasFormula()) {
                value(name + ".{discriminator}", entity.getTable(), entity.getDiscriminator());
            }
            entity.getJoins().forEach(join -> value(name + ".{join}", join.getTable(), join.getKey()));
            entity.getDeclaredProperties().forEach(each -> property(name, each.getValue().getTable(), each));
            if (entity instanceof UnionSubclass) {
                entity.getSuperclass().getPropertyClosure().stream().filter(each -> !(each.getValue() instanceof Collection))
                        .forEach(each -> property(name, entity.getTable(), each));
            }
        }

        private void property(String path, Table table, Property property) {
            value(path + "." + property.getName(), table, property.getValue());
        }

        private void value(String path, Table table, Value value) {
            if (value instanceof Component component) {
                component.getProperties().forEach(each -> property(path, table, each));
            } else if (value instanceof Collection collection) {
                Table rows = collection.getCollectionTable();
                value(path + ".{key}", rows, collection.getKey());
                if (!(collection.getElement() instanceof OneToMany)) {
                    value(path + ".{element}", rows, collection.getElement());
                }
                if (collection instanceof IndexedCollection indexed) {
                    value(path + ".{index}", rows, indexed.getIndex());
                }
            } else {
                List<String> names = new ArrayList<>();
                for (Selectable selectable : value.getSelectables()) {
                    if (selectable instanceof Column column) {
                        names.add(stored(table.getName(), table.isQuoted()) + "."
                                + stored(column.getName(), column.isQuoted()));
                    }
                }
                for (int i = 0; i < names.size(); i++) {
                    found.put(path + (i == 0 ? "" : "#" + i), names.get(i));
                }
            }
        }

        private String stored(String name, boolean quoted) {
            return dialect.names().stored(name, quoted);
        }
    }
}
