package io.quarkiverse.migrator.state;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

    static void write(Schema schema, NodeWriter node) {
        node.texts("namespaces", schema.namespaces());
        node.objects("types", schema.types(), SchemaNodes::type);
        node.objects("sequences", schema.sequences(), SchemaNodes::sequence);
        node.blocks("tables", schema.tables(), SchemaNodes::table);
        node.objects("views", schema.views(), SchemaNodes::view);
        node.objects("objects", schema.objects(), SchemaNodes::databaseObject);
        node.blocks("numberings", schema.numberings(), SchemaNodes::numbering);
        node.blocks("discriminators", schema.discriminators(), SchemaNodes::discriminator);
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

    private static void table(Table table, NodeWriter node) {
        name("table", table.name(), node).text("comment", table.comment()).text("options", table.options());
        node.objects("columns", table.columns(), KeyNodes::column);
        table.primaryKey().ifPresent(key -> node.object("primaryKey", key, KeyNodes::primaryKey));
        node.objects("uniqueKeys", table.uniqueKeys(), KeyNodes::uniqueKey);
        node.objects("indexes", table.indexes(), KeyNodes::index);
        node.objects("foreignKeys", table.foreignKeys(), KeyNodes::foreignKey);
        node.objects("checks", table.checks(), KeyNodes::check);
        node.texts("initialRows", table.initialRows());
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

    private static void sequence(Sequence sequence, NodeWriter node) {
        name("name", sequence.name(), node).put("start", sequence.start()).put("increment", sequence.increment())
                .text("options", sequence.options());
    }

    private static Sequence sequence(NodeReader node) {
        Sequence sequence = new Sequence(name("name", node), node.number("start"), node.number("increment"),
                node.textOr("options", ""));
        node.end();
        return sequence;
    }

    private static void type(UserType type, NodeWriter node) {
        name("name", type.name(), node);
        if (type instanceof EnumType labels) {
            node.texts("labels", labels.labels());
        } else if (type instanceof StructType struct) {
            node.text("comment", struct.comment()).objects("attributes", struct.attributes(), KeyNodes::column);
        }
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

    private static void view(View view, NodeWriter node) {
        name("view", view.name(), node).put("query", view.query()).text("options", view.options());
        node.objects("comments", List.copyOf(view.comments().entrySet()), (comment, each) -> each
                .text("column", comment.getKey()).put("comment", comment.getValue()));
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

    private static void databaseObject(DatabaseObject object, NodeWriter node) {
        node.put("name", object.name()).flag("beforeTables", object.beforeTables(), false)
                .texts("create", object.create()).texts("drop", object.drop());
    }

    private static DatabaseObject databaseObject(NodeReader node) {
        DatabaseObject object = new DatabaseObject(node.text("name"), node.flag("beforeTables", false),
                node.texts("create"), node.texts("drop"));
        node.end();
        return object;
    }

    private static void numbering(Numbering numbering, NodeWriter node) {
        name("table", numbering.table(), node).put("column", numbering.column());
        node.object("source", numbering.source(), (source, each) -> name("name", source, each));
        node.text("valueColumn", numbering.valueColumn()).put("step", numbering.step())
                .put("distance", numbering.distance());
        numbering.row().ifPresent(present -> node.object("row", present,
                (row, each) -> each.put("column", row.column()).put("key", row.key()).put("first", row.first())));
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

    private static void discriminator(Discriminator discriminator, NodeWriter node) {
        name("table", discriminator.table(), node).put("column", discriminator.column())
                .texts("values", discriminator.values());
    }

    private static Discriminator discriminator(NodeReader node) {
        Discriminator discriminator = new Discriminator(name("table", node), node.text("column"), node.texts("values"));
        node.end();
        return discriminator;
    }

    private static NodeWriter name(String field, QualifiedName name, NodeWriter node) {
        return node.put(field, name.name()).text("namespace", name.namespace());
    }

    private static QualifiedName name(String field, NodeReader node) {
        return new QualifiedName(node.textOr("namespace", ""), node.text(field));
    }
}
