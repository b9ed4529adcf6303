package io.quarkiverse.migrator.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.schema.Discriminator.Place;
import io.quarkiverse.migrator.schema.QualifiedName;

/** Renames as a text, for the database that has them. */
public final class RenamesCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RenamesCodec() {
    }

    /** The text. */
    public static String write(Renames renames) {
        List<List<String>> rows = new ArrayList<>();
        names(renames).forEach((kind, names) -> names
                .forEach((old, now) -> rows.add(List.of(kind, old.namespace(), old.name(), now.namespace(), now.name()))));
        renames.columns().forEach((table, names) -> names
                .forEach((old, now) -> rows.add(List.of("column", table.namespace(), table.name(), old, now))));
        renames.values().forEach((place, names) -> names.forEach((old, now) -> rows
                .add(List.of("value", place.table().namespace(), place.table().name(), old, now, place.column()))));
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The renames of a text.
     *
     * @throws StateException if it is none of {@link #write}
     */
    public static Renames read(String text) {
        Map<String, Map<QualifiedName, QualifiedName>> names = new HashMap<>();
        names(Renames.none()).keySet().forEach(kind -> names.put(kind, new LinkedHashMap<>()));
        Map<QualifiedName, Map<String, String>> columns = new LinkedHashMap<>();
        Map<Place, Map<String, String>> values = new LinkedHashMap<>();
        try {
            for (String[] row : JSON.readValue(text, String[][].class)) {
                QualifiedName first = new QualifiedName(row[1], row[2]);
                switch (row[0]) {
                    case "column" -> columns.computeIfAbsent(first, key -> new LinkedHashMap<>()).put(row[3], row[4]);
                    case "value" -> values
                            .computeIfAbsent(new Place(first, row[5]), key -> new LinkedHashMap<>()).put(row[3], row[4]);
                    default -> names.get(row[0]).put(first, new QualifiedName(row[3], row[4]));
                }
            }
        } catch (JsonProcessingException e) {
            throw new StateException("The renames of the draft can't be read: " + e.getOriginalMessage(), e);
        }
        return new Renames(names.get("table"), columns, names.get("sequence"), names.get("view"), names.get("type"), values);
    }

    private static Map<String, Map<QualifiedName, QualifiedName>> names(Renames renames) {
        Map<String, Map<QualifiedName, QualifiedName>> names = new LinkedHashMap<>();
        names.put("table", renames.tables());
        names.put("sequence", renames.sequences());
        names.put("view", renames.views());
        names.put("type", renames.types());
        return names;
    }
}
