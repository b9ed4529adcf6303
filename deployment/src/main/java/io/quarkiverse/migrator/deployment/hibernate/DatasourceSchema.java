package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.quarkiverse.migrator.deployment.build.MigrationBuildException;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.DatabaseObject;
import io.quarkiverse.migrator.schema.Discriminator;
import io.quarkiverse.migrator.schema.Discriminator.Place;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;
import io.quarkiverse.migrator.schema.View;

/**
 * What the persistence units of a datasource need together.
 *
 * @param datasource the datasource's name
 * @param dialect the database's dialect
 * @param units the units' names, for messages
 * @param schema the schema
 * @param hints what the entities say of the way to it
 */
record DatasourceSchema(String datasource, Dialect dialect, String units, Schema schema, Hints hints) {

    /** With what another unit of the same datasource needs; what both have must be the same. */
    DatasourceSchema and(DatasourceSchema other) {
        String both = units + " and " + other.units;
        List<String> namespaces = new ArrayList<>(schema.namespaces());
        namespaces.addAll(other.schema.namespaces());
        return new DatasourceSchema(datasource, dialect, both, new Schema(namespaces,
                merge(both, "type", schema.types(), other.schema.types(), UserType::name),
                merge(both, "sequence", schema.sequences(), other.schema.sequences(), Sequence::name),
                merge(both, "table", schema.tables(), other.schema.tables(), Table::name),
                merge(both, "view", schema.views(), other.schema.views(), View::name),
                merge(both, "database object", schema.objects(), other.schema.objects(), DatabaseObject::name),
                Stream.concat(schema.numberings().stream(), other.schema.numberings().stream()).distinct().toList(),
                discriminators(schema.discriminators(), other.schema.discriminators())),
                hints.and(other.hints));
    }

    /** Entities of each unit can be meant in a table that both have. */
    private static List<Discriminator> discriminators(List<Discriminator> here, List<Discriminator> there) {
        Map<Place, Discriminator> merged = new LinkedHashMap<>();
        Stream.concat(here.stream(), there.stream())
                .forEach(each -> merged.merge(each.place(), each, (one, other) -> new Discriminator(one.table(), one.column(),
                        Stream.concat(one.values().stream(), other.values().stream()).toList())));
        return List.copyOf(merged.values());
    }

    private <T, K> List<T> merge(String both, String what, List<T> here, List<T> there, Function<T, K> name) {
        Map<K, T> merged = new LinkedHashMap<>();
        here.forEach(item -> merged.put(name.apply(item), item));
        there.forEach(item -> {
            T known = merged.putIfAbsent(name.apply(item), item);
            if (known != null && !known.equals(item)) {
                throw new MigrationBuildException("The persistence units " + both + " of datasource " + datasource
                        + " map " + what + " " + name.apply(item)
                        + " differently. Map it alike in both, or in one of them only.");
            }
        });
        return List.copyOf(merged.values());
    }
}
