package io.quarkiverse.migrator.deployment.hibernate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Selectable;

import io.quarkiverse.migrator.deployment.hibernate.AnyReader.AnyColumn;
import io.quarkiverse.migrator.schema.Discriminator;
import io.quarkiverse.migrator.schema.Discriminator.Place;

/** Reads which values tell the entities of one table apart. */
final class DiscriminatorReader {

    private DiscriminatorReader() {
    }

    static List<Discriminator> read(ModelContext context, List<AnyColumn> anyColumns) {
        Stream<Discriminator> ofTables = context.metadata().getEntityBindings().stream().filter(RootClass.class::isInstance)
                .flatMap(root -> place(context, root).map(place -> new Discriminator(place.table(), place.column(),
                        values(root))).stream())
                .filter(discriminator -> !discriminator.values().isEmpty());
        return Stream.concat(ofTables, AnyReader.discriminators(context, anyColumns).stream()).toList();
    }

    /** Where it is said which entity a row is of; none where it is a formula, or there is one entity only. */
    static Optional<Place> place(ModelContext context, PersistentClass entity) {
        return column(entity.getRootClass())
                .map(column -> new Place(context.name(entity.getRootTable()), context.stored(column)));
    }

    /** The value of an entity's rows; none where it can have no rows, or is told by null or by any other value. */
    static Optional<String> value(PersistentClass entity) {
        boolean told = column(entity.getRootClass()).isPresent() && !Boolean.TRUE.equals(entity.isAbstract())
                && !entity.isDiscriminatorValueNull() && !entity.isDiscriminatorValueNotNull();
        return told ? Optional.ofNullable(entity.getDiscriminatorValue()) : Optional.empty();
    }

    private static List<String> values(PersistentClass root) {
        return Stream.concat(Stream.of(root), root.getSubclassClosure().stream().filter(each -> each != root))
                .flatMap(entity -> value(entity).stream()).distinct().toList();
    }

    /** The column; none where it is a formula, or there is one entity only. */
    private static Optional<Column> column(PersistentClass root) {
        if (root.getDiscriminator() == null || root.getTable().isView()) {
            return Optional.empty();
        }
        Selectable selectable = root.getDiscriminator().getSelectables().get(0);
        return selectable instanceof Column column ? Optional.of(column) : Optional.empty();
    }
}
