package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.quarkiverse.migrator.it.proof.EntitySide;
import io.quarkiverse.migrator.it.proof.random.entities.RandomEdits.Origins;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.StructType;

/**
 * Columns that hold the same attribute before and after, as the entities say, whatever Migrator makes of it.
 *
 * @param formers the former {@code table.column} of each one now
 */
record KeptColumns(Map<String, String> formers) {

    static KeptColumns of(EntitySide before, EntitySide after, Map<Integer, Origins> origins) {
        Map<String, String> formers = new TreeMap<>();
        Map<String, String> tables = new HashMap<>();
        after.columns().forEach((path, now) -> {
            String old = before.columns().get(origins.get(Batch.number(path)).path(path));
            if (old != null) {
                formers.put(now, old);
                tables.put(table(now), table(old));
            }
        });
        Set<String> known = new HashSet<>(formers.values());
        // Those with rows of their own hold numbers that go on
        after.model().schema().tables().stream().filter(table -> table.initialRows().isEmpty()).forEach(table -> {
            String old = tables.getOrDefault(table.name().name(), table.name().name());
            table.columns().forEach(column -> {
                String now = table.name().name() + "." + column.name();
                String former = old + "." + column.name();
                if (!formers.containsKey(now) && !known.contains(former)
                        && column(before.model().schema(), former).isPresent()) {
                    formers.put(now, former);
                }
            });
        });
        return new KeptColumns(formers);
    }

    /** What differs between the values before and after, but for nulls that a column now refuses. */
    List<String> lost(Rows before, Rows after, Schema from, Schema to) {
        List<String> lost = new ArrayList<>();
        formers.forEach((now, former) -> {
            Optional<Column> old = column(from, former);
            Optional<Column> column = column(to, now);
            boolean comparable = old.isPresent() && column.isPresent() && old.get().type().equals(column.get().type())
                    && parts(from, old.get()).equals(parts(to, column.get())) && old.get().generatedAs().isEmpty()
                    && column.get().generatedAs().isEmpty();
            if (comparable && before.values().containsKey(former)) {
                List<String> rest = new ArrayList<>(after.values().getOrDefault(now, List.of()));
                List<String> values = new ArrayList<>(before.values().get(former));
                if (!column.get().nullable()) {
                    values.removeIf(Rows.NULL::equals);
                }
                boolean kept = values.stream().allMatch(rest::remove);
                if (!kept) {
                    lost.add(former + " " + before.values().get(former) + " became " + now + " "
                            + after.values().get(now));
                }
            }
        });
        return lost;
    }

    /** The types of what a value of a composite type is made of. */
    private static List<String> parts(Schema schema, Column column) {
        return schema.types().stream().filter(StructType.class::isInstance).map(StructType.class::cast)
                .filter(each -> each.isTypeOf(column.type())).flatMap(each -> each.attributes().stream()).map(Column::type)
                .toList();
    }

    static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    private static Optional<Column> column(Schema schema, String name) {
        String table = table(name);
        return schema.tables().stream().filter(each -> each.name().name().equals(table)).findFirst()
                .flatMap(each -> each.column(name.substring(table.length() + 1)));
    }
}
