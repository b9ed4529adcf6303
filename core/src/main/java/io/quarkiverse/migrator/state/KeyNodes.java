package io.quarkiverse.migrator.state;

import static io.quarkiverse.migrator.state.SchemaNodes.object;
import static io.quarkiverse.migrator.state.SchemaNodes.objects;
import static io.quarkiverse.migrator.state.SchemaNodes.text;
import static io.quarkiverse.migrator.state.SchemaNodes.texts;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.UniqueKey;

/** What a table is made of, as JSON: columns, keys, indexes and checks. */
final class KeyNodes {

    private KeyNodes() {
    }

    static ObjectNode column(Column column) {
        ObjectNode node = object().put("name", column.name()).put("type", column.type());
        if (!column.nullable()) {
            node.put("nullable", false);
        }
        text(node, "default", column.defaultValue());
        text(node, "generatedAs", column.generatedAs());
        if (column.identity()) {
            node.put("identity", true);
        }
        text(node, "collation", column.collation());
        return text(node, "comment", column.comment());
    }

    static Column column(NodeReader node) {
        Column column = new Column(node.text("name"), node.text("type"), node.flag("nullable", true),
                node.textOr("default", ""), node.textOr("generatedAs", ""), node.flag("identity", false),
                node.textOr("collation", ""), node.textOr("comment", ""));
        node.end();
        return column;
    }

    static ObjectNode primaryKey(PrimaryKey key) {
        return texts(object().put("name", key.name()), "columns", key.columns());
    }

    static PrimaryKey primaryKey(NodeReader node) {
        PrimaryKey key = new PrimaryKey(node.text("name"), node.texts("columns"));
        node.end();
        return key;
    }

    static ObjectNode uniqueKey(UniqueKey key) {
        return text(texts(object().put("name", key.name()), "columns", key.columns()), "options", key.options());
    }

    static UniqueKey uniqueKey(NodeReader node) {
        UniqueKey key = new UniqueKey(node.text("name"), node.texts("columns"), node.textOr("options", ""));
        node.end();
        return key;
    }

    static ObjectNode index(Index index) {
        ObjectNode node = object().put("name", index.name());
        if (index.unique()) {
            node.put("unique", true);
        }
        objects(node, "keys", index.keys(), KeyNodes::indexKey);
        text(node, "using", index.using());
        return text(node, "options", index.options());
    }

    static Index index(NodeReader node) {
        Index index = new Index(node.text("name"), node.flag("unique", false), node.all("keys", KeyNodes::indexKey),
                node.textOr("using", ""), node.textOr("options", ""));
        node.end();
        return index;
    }

    private static ObjectNode indexKey(IndexKey key) {
        return text(object().put(key.expression() ? "expression" : "column", key.text()), "order", key.order());
    }

    private static IndexKey indexKey(NodeReader node) {
        String expression = node.textOr("expression", "");
        IndexKey key = expression.isEmpty() ? new IndexKey(node.text("column"), false, node.textOr("order", ""))
                : new IndexKey(expression, true, node.textOr("order", ""));
        node.end();
        return key;
    }

    static ObjectNode foreignKey(ForeignKey key) {
        ObjectNode node = texts(object().put("name", key.name()), "columns", key.columns());
        node.put("target", key.target().name());
        text(node, "targetNamespace", key.target().namespace());
        texts(node, "targetColumns", key.targetColumns());
        text(node, "onDelete", key.onDelete());
        text(node, "definition", key.definition());
        return text(node, "options", key.options());
    }

    static ForeignKey foreignKey(NodeReader node) {
        ForeignKey key = new ForeignKey(node.text("name"), node.texts("columns"),
                new QualifiedName(node.textOr("targetNamespace", ""), node.text("target")), node.texts("targetColumns"),
                node.textOr("onDelete", ""), node.textOr("definition", ""), node.textOr("options", ""));
        node.end();
        return key;
    }

    static ObjectNode check(Check check) {
        ObjectNode node = object().put("name", check.name()).put("expression", check.expression());
        return text(node, "options", check.options());
    }

    static Check check(NodeReader node) {
        Check check = new Check(node.text("name"), node.text("expression"), node.textOr("options", ""));
        node.end();
        return check;
    }
}
