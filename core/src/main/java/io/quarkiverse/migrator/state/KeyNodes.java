package io.quarkiverse.migrator.state;

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

    static void column(Column column, NodeWriter node) {
        node.put("name", column.name()).put("type", column.type()).flag("nullable", column.nullable(), true)
                .text("default", column.defaultValue()).text("generatedAs", column.generatedAs())
                .flag("identity", column.identity(), false).text("collation", column.collation())
                .text("comment", column.comment());
    }

    static Column column(NodeReader node) {
        Column column = new Column(node.text("name"), node.text("type"), node.flag("nullable", true),
                node.textOr("default", ""), node.textOr("generatedAs", ""), node.flag("identity", false),
                node.textOr("collation", ""), node.textOr("comment", ""));
        node.end();
        return column;
    }

    static void primaryKey(PrimaryKey key, NodeWriter node) {
        node.put("name", key.name()).texts("columns", key.columns());
    }

    static PrimaryKey primaryKey(NodeReader node) {
        PrimaryKey key = new PrimaryKey(node.text("name"), node.texts("columns"));
        node.end();
        return key;
    }

    static void uniqueKey(UniqueKey key, NodeWriter node) {
        node.put("name", key.name()).texts("columns", key.columns()).text("options", key.options());
    }

    static UniqueKey uniqueKey(NodeReader node) {
        UniqueKey key = new UniqueKey(node.text("name"), node.texts("columns"), node.textOr("options", ""));
        node.end();
        return key;
    }

    static void index(Index index, NodeWriter node) {
        node.put("name", index.name()).flag("unique", index.unique(), false)
                .objects("keys", index.keys(), KeyNodes::indexKey).text("using", index.using())
                .text("options", index.options());
    }

    static Index index(NodeReader node) {
        Index index = new Index(node.text("name"), node.flag("unique", false), node.all("keys", KeyNodes::indexKey),
                node.textOr("using", ""), node.textOr("options", ""));
        node.end();
        return index;
    }

    private static void indexKey(IndexKey key, NodeWriter node) {
        node.put(key.expression() ? "expression" : "column", key.text()).text("order", key.order());
    }

    private static IndexKey indexKey(NodeReader node) {
        String expression = node.textOr("expression", "");
        IndexKey key = expression.isEmpty() ? new IndexKey(node.text("column"), false, node.textOr("order", ""))
                : new IndexKey(expression, true, node.textOr("order", ""));
        node.end();
        return key;
    }

    static void foreignKey(ForeignKey key, NodeWriter node) {
        node.put("name", key.name()).texts("columns", key.columns()).put("target", key.target().name())
                .text("targetNamespace", key.target().namespace()).texts("targetColumns", key.targetColumns())
                .text("onDelete", key.onDelete()).text("definition", key.definition()).text("options", key.options());
    }

    static ForeignKey foreignKey(NodeReader node) {
        ForeignKey key = new ForeignKey(node.text("name"), node.texts("columns"),
                new QualifiedName(node.textOr("targetNamespace", ""), node.text("target")), node.texts("targetColumns"),
                node.textOr("onDelete", ""), node.textOr("definition", ""), node.textOr("options", ""));
        node.end();
        return key;
    }

    static void check(Check check, NodeWriter node) {
        node.put("name", check.name()).put("expression", check.expression()).text("options", check.options());
    }

    static Check check(NodeReader node) {
        Check check = new Check(node.text("name"), node.text("expression"), node.textOr("options", ""));
        node.end();
        return check;
    }
}
