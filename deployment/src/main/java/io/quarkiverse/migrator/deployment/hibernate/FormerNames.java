package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

import io.quarkiverse.migrator.RenamedFrom;

/** What a thing may have been called in the database, given what a person says that it was called before. */
final class FormerNames {

    private final ModelContext context;
    private final OwnAnnotations annotations;
    private final PhysicalNamingStrategy strategy;
    private final JdbcEnvironment environment;

    FormerNames(ModelContext context, OwnAnnotations annotations) {
        this.context = context;
        this.annotations = annotations;
        this.strategy = ((MetadataImplementor) context.metadata()).getMetadataBuildingOptions().getPhysicalNamingStrategy();
        this.environment = context.metadata().getDatabase().getJdbcEnvironment();
    }

    /** Of a table, which was named so or after an entity of that name. */
    List<String> ofTable(String former) {
        return distinct(context.storedWritten(former), table(former));
    }

    /** Of a composite type. */
    List<String> ofType(String former) {
        return List.of(context.storedWritten(former));
    }

    /** Of the discriminator value of an entity of that name: the name, or where it is a number, the name's hash. */
    List<String> ofDiscriminator(PersistentClass entity, String former) {
        return List.of(entity.getDiscriminator().getType().getName().equals("integer") ? String.valueOf(former.hashCode())
                : former);
    }

    /** Of a collection's table, which was named so, or after an attribute of that name and its entity. */
    List<String> ofCollectionTable(String now, String attribute, String former, String entity, String formerEntity) {
        String ofAttribute = derived(now, table(attribute), table(former));
        // As it is quoted where the entity's own table is
        String quoted = derived(now, attribute, former);
        String quotedOfEntity = derived(quoted, entity, formerEntity);
        return distinct(context.storedWritten(former), ofAttribute,
                derived(ofAttribute, table(entity), table(formerEntity)), quoted, quotedOfEntity,
                context.storedWritten(quotedOfEntity));
    }

    /** Of a column, which was named so or after an attribute of that name. */
    List<String> ofColumn(String now, String attribute, String former) {
        // The last one where it is quoted because the table that it refers to is
        return distinct(context.storedWritten(former), column(former), derived(now, column(attribute), column(former)),
                derived(now, attribute, former));
    }

    /** Of a collection's table or column, which is named after its entity. */
    List<String> ofEntity(String now, String entity, String formerEntity) {
        // Quoted where the entity's own table is
        return distinct(derived(now, table(entity), table(formerEntity)), derived(now, entity, formerEntity));
    }

    /** Of the column that keeps the order or the keys of a collection, which is named after the attribute. */
    String ofIndex(String now, String attribute, String former) {
        return derived(now, column(attribute), column(former));
    }

    /**
     * Of columns that refer to an entity, whose key they have in their names; those that they may have had in any case, too.
     */
    List<String> ofKey(List<String> names, PersistentClass entity) {
        List<String> all = new ArrayList<>(names);
        Property id = entity.getIdentifierProperty();
        if (id != null && id.getColumnSpan() == 1) {
            annotations.of(entity.getMappedClass(), id, RenamedFrom.class).ifPresent(former -> {
                String now = context.stored(id.getColumns().get(0));
                for (String old : ofColumn(now, id.getName(), former.value())) {
                    names.forEach(name -> all.add(derived(name, now, old)));
                }
            });
        }
        return all;
    }

    private String table(String logical) {
        return context.stored(strategy.toPhysicalTableName(Identifier.toIdentifier(logical), environment));
    }

    private String column(String logical) {
        return context.stored(strategy.toPhysicalColumnName(Identifier.toIdentifier(logical), environment));
    }

    /** The name with the word that comes from the attribute replaced. */
    private static String derived(String now, String attribute, String former) {
        return Pattern.compile("(?<![^_])" + Pattern.quote(attribute) + "(?![^_])", Pattern.CASE_INSENSITIVE).matcher(now)
                .replaceFirst(Matcher.quoteReplacement(former));
    }

    private static List<String> distinct(String... names) {
        return Stream.of(names).distinct().toList();
    }
}
