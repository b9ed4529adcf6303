package io.quarkiverse.migrator.state.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.DatabaseObject;
import io.quarkiverse.migrator.schema.Discriminator;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;
import io.quarkiverse.migrator.schema.UserType;
import io.quarkiverse.migrator.schema.View;
import io.quarkiverse.migrator.state.merge.Element.Kind;

/** A schema taken apart into its elements, and put together again. */
final class Elements {

    /** What is left of a table without its columns and keys. */
    private record Head(String comment, String options, List<String> initialRows) {
    }

    private Elements() {
    }

    static Map<Element, Object> of(Schema schema) {
        Map<Element, Object> parts = new LinkedHashMap<>();
        schema.namespaces().forEach(name -> parts.put(Element.of(Kind.NAMESPACE, QualifiedName.of(name)), name));
        schema.types().forEach(type -> parts.put(Element.of(Kind.TYPE, type.name()), type));
        schema.sequences().forEach(sequence -> parts.put(Element.of(Kind.SEQUENCE, sequence.name()), sequence));
        schema.tables().forEach(table -> add(table, parts));
        schema.views().forEach(view -> parts.put(Element.of(Kind.VIEW, view.name()), view));
        schema.objects().forEach(object -> parts.put(Element.of(Kind.OBJECT, QualifiedName.of(object.name())), object));
        schema.numberings().forEach(
                numbering -> parts.put(new Element(Kind.NUMBERING, numbering.table(), numbering.column()), numbering));
        schema.discriminators().forEach(each -> parts.put(Element.of(Kind.DISCRIMINATOR, each.table()), each));
        return parts;
    }

    private static void add(Table table, Map<Element, Object> parts) {
        QualifiedName name = table.name();
        parts.put(Element.of(Kind.TABLE, name), new Head(table.comment(), table.options(), table.initialRows()));
        table.columns().forEach(column -> parts.put(Element.column(name, column.name()), column));
        table.primaryKey().ifPresent(key -> parts.put(Element.of(Kind.PRIMARY_KEY, name), key));
        table.uniqueKeys().forEach(key -> parts.put(new Element(Kind.UNIQUE, name, key.name()), key));
        table.indexes().forEach(index -> parts.put(new Element(Kind.INDEX, name, index.name()), index));
        table.foreignKeys().forEach(key -> parts.put(new Element(Kind.FOREIGN_KEY, name, key.name()), key));
        table.checks().forEach(check -> parts.put(new Element(Kind.CHECK, name, check.name()), check));
    }

    static Schema schema(Map<Element, Object> parts) {
        List<Table> tables = new ArrayList<>();
        parts.forEach((element, value) -> {
            if (value instanceof Head head) {
                tables.add(table(element.owner(), head, parts));
            }
        });
        return new Schema(all(parts, Kind.NAMESPACE, String.class), all(parts, Kind.TYPE, UserType.class),
                all(parts, Kind.SEQUENCE, Sequence.class), tables, all(parts, Kind.VIEW, View.class),
                all(parts, Kind.OBJECT, DatabaseObject.class),
                all(parts, Kind.NUMBERING, Numbering.class), all(parts, Kind.DISCRIMINATOR, Discriminator.class));
    }

    private static Table table(QualifiedName name, Head head, Map<Element, Object> all) {
        Map<Element, Object> parts = new LinkedHashMap<>(all);
        parts.keySet().removeIf(element -> !element.owner().equals(name));
        return new Table(name, head.comment(), head.options(), all(parts, Kind.COLUMN, Column.class),
                Optional.ofNullable((PrimaryKey) parts.get(Element.of(Kind.PRIMARY_KEY, name))),
                all(parts, Kind.UNIQUE, UniqueKey.class), all(parts, Kind.INDEX, Index.class),
                all(parts, Kind.FOREIGN_KEY, ForeignKey.class), all(parts, Kind.CHECK, Check.class), head.initialRows());
    }

    private static <T> List<T> all(Map<Element, Object> parts, Kind kind, Class<T> type) {
        return parts.entrySet().stream().filter(part -> part.getKey().kind() == kind).map(Map.Entry::getValue)
                .map(type::cast).toList();
    }
}
