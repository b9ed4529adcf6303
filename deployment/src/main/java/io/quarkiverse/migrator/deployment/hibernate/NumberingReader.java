package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.DatabaseStructure;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.id.enhanced.TableStructure;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.GeneratorSettings;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;

import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.QualifiedName;

/** Reads where Hibernate takes the numbers of ids from. */
final class NumberingReader {

    private final ModelContext context;
    private final RowNumberings rowNumberings;
    private final Settings settings;
    /** The model's tables; made only where one of them stands for a sequence. */
    private Map<QualifiedName, Table> tables = Map.of();

    private NumberingReader(ModelContext context) {
        this.context = context;
        this.rowNumberings = new RowNumberings(context);
        this.settings = new Settings(context.sql());
    }

    static List<Numbering> read(ModelContext context) {
        NumberingReader reader = new NumberingReader(context);
        return Stream.concat(
                context.metadata().getEntityBindings().stream().filter(RootClass.class::isInstance).map(RootClass.class::cast)
                        .flatMap(reader::ofEntity),
                context.metadata().getCollectionBindings().stream().filter(IdentifierCollection.class::isInstance)
                        .map(IdentifierCollection.class::cast).flatMap(reader::ofCollection))
                .distinct().toList();
    }

    private Stream<Numbering> ofEntity(RootClass root) {
        Generator generator = generator(root.getIdentifier(), root, root.getIdentifierProperty());
        // A joined subclass takes over the number of its parent; one with a table for each class has its own
        Stream<PersistentClass> numbered = !root.hasSubclasses() ? Stream.of(root)
                : Stream.concat(Stream.of(root), root.getSubclassClosure().stream().filter(UnionSubclass.class::isInstance));
        return numbered.map(PersistentClass::getTable).filter(table -> table.isPhysicalTable() && !table.isView())
                .flatMap(table -> numbering(table, root.getIdentifier(), generator).stream());
    }

    private Stream<Numbering> ofCollection(IdentifierCollection collection) {
        return numbering(collection.getCollectionTable(), collection.getIdentifier(),
                generator(collection.getIdentifier(), null, null)).stream();
    }

    private Generator generator(KeyValue value, RootClass root, Property property) {
        return value.createGenerator(context.hibernate(), root, property, settings);
    }

    private Optional<Numbering> numbering(Table table, KeyValue value, Generator generator) {
        if (generator instanceof TableGenerator rows) {
            return Optional.of(rowNumberings.of(context.name(table), column(value), rows));
        }
        return generator instanceof SequenceStyleGenerator numbers ? Optional.of(numbering(table, value, numbers))
                : Optional.empty();
    }

    private Numbering numbering(Table table, KeyValue value, SequenceStyleGenerator generator) {
        DatabaseStructure structure = generator.getDatabaseStructure();
        QualifiedName source = context.name(structure.getPhysicalName());
        String valueColumn = structure instanceof TableStructure ? valueColumn(source) : "";
        return new Numbering(context.name(table), column(value), source, valueColumn, structure.getIncrementSize(),
                generator.getOptimizer().getAdjustment());
    }

    private String column(KeyValue value) {
        return context.stored((Column) value.getSelectables().get(0));
    }

    /** The only column of a table that stands for a sequence. */
    private String valueColumn(QualifiedName source) {
        if (tables.isEmpty()) {
            tables = context.metadata().collectTableMappings().stream().filter(table -> !table.getColumns().isEmpty())
                    .collect(toMap(context::name, identity(), (one, other) -> one));
        }
        return context.stored(tables.get(source).getColumns().iterator().next());
    }

    /** Where names that say no schema belong. */
    private record Settings(SqlStringGenerationContext sql) implements GeneratorSettings {

        @Override
        public String getDefaultCatalog() {
            return sql.getDefaultCatalog() == null ? null : sql.getDefaultCatalog().getText();
        }

        @Override
        public String getDefaultSchema() {
            return sql.getDefaultSchema() == null ? null : sql.getDefaultSchema().getText();
        }

        @Override
        public SqlStringGenerationContext getSqlStringGenerationContext() {
            return sql;
        }
    }
}
