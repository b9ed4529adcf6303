package io.quarkiverse.migrator.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.migrator.schema.DatabaseObject;
import io.quarkiverse.migrator.schema.Discriminator;
import io.quarkiverse.migrator.schema.EnumType;
import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;
import io.quarkiverse.migrator.schema.View;

/** A schema as JSON; what is empty is left out. */
final class SchemaNodes {

    private SchemaNodes() {
    }

    static ObjectNode write(Schema schema) {
        ObjectNode node = object();
        texts(node, "namespaces", schema.namespaces());
        objects(node, "types", schema.types(), SchemaNodes::type);
        objects(node, "sequences", schema.sequences(), SchemaNodes::sequence);
        objects(node, "tables", schema.tables(), SchemaNodes::table);
        objects(node, "views", schema.views(), SchemaNodes::view);
        objects(node, "objects", schema.objects(), SchemaNodes::databaseObject);
        objects(node, "numberings", schema.numberings(), SchemaNodes::numbering);
        objects(node, "discriminators", schema.discriminators(), SchemaNodes::discriminator);
        return node;
    }

    static Schema read(NodeReader node) {
        Schema schema = new Schema(node.texts("namespaces"), node.all("types", SchemaNodes::type),
                node.all("sequences", SchemaNodes::sequence), node.all("tables", SchemaNodes::table),
                node.all("views", SchemaNodes::view),
                node.all("objects", SchemaNodes::databaseObject), node.all("numberings", SchemaNodes::numbering),
                node.all("discriminators", SchemaNodes::discriminator));
        node.end();
        return schema;
    }

    private static ObjectNode table(Table table) {
        ObjectNode node = name("table", table.name());
        text(node, "comment", table.comment());
        text(node, "options", table.options());
        objects(node, "columns", table.columns(), KeyNodes::column);
        table.primaryKey().ifPresent(key -> node.set("primaryKey", KeyNodes.primaryKey(key)));
        objects(node, "uniqueKeys", table.uniqueKeys(), KeyNodes::uniqueKey);
        objects(node, "indexes", table.indexes(), KeyNodes::index);
        objects(node, "foreignKeys", table.foreignKeys(), KeyNodes::foreignKey);
        objects(node, "checks", table.checks(), KeyNodes::check);
        texts(node, "initialRows", table.initialRows());
        return node;
    }

    private static Table table(NodeReader node) {
        Optional<NodeReader> primaryKey = node.optional("primaryKey");
        Table table = new Table(name("table", node), node.textOr("comment", ""), node.textOr("options", ""),
                node.all("columns", KeyNodes::column), primaryKey.map(KeyNodes::primaryKey),
                node.all("uniqueKeys", KeyNodes::uniqueKey), node.all("indexes", KeyNodes::index),
                node.all("foreignKeys", KeyNodes::foreignKey), node.all("checks", KeyNodes::check),
                node.texts("initialRows"));
        node.end();
        return table;
    }

    private static ObjectNode sequence(Sequence sequence) {
        ObjectNode node = name("name", sequence.name());
        node.put("start", sequence.start()).put("increment", sequence.increment());
        return text(node, "options", sequence.options());
    }

    private static Sequence sequence(NodeReader node) {
        Sequence sequence = new Sequence(name("name", node), node.number("start"), node.number("increment"),
                node.textOr("options", ""));
        node.end();
        return sequence;
    }

    private static ObjectNode type(UserType type) {
        ObjectNode node = name("name", type.name());
        if (type instanceof EnumType labels) {
            return texts(node, "labels", labels.labels());
        }
        StructType struct = (StructType) type;
        text(node, "comment", struct.comment());
        return objects(node, "attributes", struct.attributes(), KeyNodes::column);
    }

    private static UserType type(NodeReader node) {
        QualifiedName name = name("name", node);
        List<String> labels = node.texts("labels");
        UserType type = labels.isEmpty()
                ? new StructType(name, node.textOr("comment", ""), node.all("attributes", KeyNodes::column))
                : new EnumType(name, labels);
        node.end();
        return type;
    }

    private static ObjectNode view(View view) {
        ObjectNode node = name("view", view.name());
        node.put("query", view.query());
        text(node, "options", view.options());
        return objects(node, "comments", List.copyOf(view.comments().entrySet()),
                comment -> text(object(), "column", comment.getKey()).put("comment", comment.getValue()));
    }

    private static View view(NodeReader node) {
        SortedMap<String, String> comments = new TreeMap<>();
        node.all("comments", comment -> {
            comments.put(comment.textOr("column", ""), comment.text("comment"));
            comment.end();
            return comment;
        });
        View view = new View(name("view", node), node.text("query"), node.textOr("options", ""), comments);
        node.end();
        return view;
    }

    private static ObjectNode databaseObject(DatabaseObject object) {
        ObjectNode node = object().put("name", object.name());
        if (object.beforeTables()) {
            node.put("beforeTables", true);
        }
        texts(node, "create", object.create());
        return texts(node, "drop", object.drop());
    }

    private static DatabaseObject databaseObject(NodeReader node) {
        DatabaseObject object = new DatabaseObject(node.text("name"), node.flag("beforeTables", false),
                node.texts("create"), node.texts("drop"));
        node.end();
        return object;
    }

    private static ObjectNode numbering(Numbering numbering) {
        ObjectNode node = name("table", numbering.table()).put("column", numbering.column());
        node.set("source", name("name", numbering.source()));
        text(node, "valueColumn", numbering.valueColumn()).put("step", numbering.step())
                .put("distance", numbering.distance());
        numbering.row().ifPresent(row -> node.set("row",
                object().put("column", row.column()).put("key", row.key()).put("first", row.first())));
        return node;
    }

    private static Numbering numbering(NodeReader node) {
        NodeReader source = node.child("source");
        Numbering numbering = new Numbering(name("table", node), node.text("column"), name("name", source),
                node.textOr("valueColumn", ""), node.number("step"), node.number("distance"),
                node.optional("row").map(SchemaNodes::numberingRow));
        source.end();
        node.end();
        return numbering;
    }

    private static Numbering.Row numberingRow(NodeReader node) {
        Numbering.Row row = new Numbering.Row(node.text("column"), node.text("key"), node.number("first"));
        node.end();
        return row;
    }

    private static ObjectNode discriminator(Discriminator discriminator) {
        return texts(name("table", discriminator.table()).put("column", discriminator.column()), "values",
                discriminator.values());
    }

    private static Discriminator discriminator(NodeReader node) {
        Discriminator discriminator = new Discriminator(name("table", node), node.text("column"), node.texts("values"));
        node.end();
        return discriminator;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode name(String field, QualifiedName name) {
        return text(object().put(field, name.name()), "namespace", name.namespace());
    }

    static QualifiedName name(String field, NodeReader node) {
        return new QualifiedName(node.textOr("namespace", ""), node.text(field));
    }

    static ObjectNode text(ObjectNode node, String field, String text) {
        return text.isEmpty() ? node : node.put(field, text);
    }

    static ObjectNode texts(ObjectNode node, String field, Collection<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(node.withArray(field)::add);
        }
        return node;
    }

    static <T> ObjectNode objects(ObjectNode node, String field, List<T> items, Function<T, ObjectNode> write) {
        if (!items.isEmpty()) {
            ArrayNode array = node.withArray(field);
            items.forEach(item -> array.add(write.apply(item)));
        }
        return node;
    }
}
