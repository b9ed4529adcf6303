package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hibernate.mapping.Column;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

import io.quarkiverse.migrator.schema.IndexKey;

/** Reads the indexes of a table. */
final class IndexReader {

    private final ModelContext context;
    private final List<String> columns;

    private IndexReader(ModelContext context, List<String> columns) {
        this.context = context;
        this.columns = columns;
    }

    static List<io.quarkiverse.migrator.schema.Index> read(ModelContext context, Table table,
            List<io.quarkiverse.migrator.schema.Column> columns) {
        IndexReader reader = new IndexReader(context,
                columns.stream().map(io.quarkiverse.migrator.schema.Column::name).toList());
        List<io.quarkiverse.migrator.schema.Index> indexes = new ArrayList<>();
        table.getIndexes().values().forEach(index -> indexes.add(reader.read(index)));
        KeyReader.asIndexes(context, table).forEach(key -> indexes.add(reader.read(key)));
        return indexes;
    }

    private io.quarkiverse.migrator.schema.Index read(Index index) {
        // Where Hibernate doesn't qualify an index' name, it doesn't quote it either
        String name = context.hibernate().qualifyIndexName() ? context.storedWritten(index.getQuotedName(context.hibernate()))
                : context.names().stored(index.getName(), false);
        List<IndexKey> keys = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (Selectable selectable : index.getSelectables()) {
            String order = requireNonNullElse(index.getSelectableOrderMap().get(selectable), "");
            // Hibernate cuts a columnList at every comma, also at one between the arguments of a function
            open.append(open.isEmpty() ? "" : ", ").append(text(selectable));
            if (isBalanced(open)) {
                keys.add(key(open.toString(), order));
                open.setLength(0);
            }
        }
        return new io.quarkiverse.migrator.schema.Index(name, index.isUnique(), keys, "",
                requireNonNullElse(index.getOptions(), ""));
    }

    /** A column's name, in quotes if it is quoted; or what stands in the columnList, to which Hibernate adds quotes. */
    private String text(Selectable selectable) {
        if (selectable instanceof Column column && !columns.contains(context.stored(column))) {
            return column.getName();
        }
        return selectable.getText(context.hibernate());
    }

    private io.quarkiverse.migrator.schema.Index read(UniqueKey key) {
        List<IndexKey> keys = key.getColumns().stream().map(column -> new IndexKey(context.stored(column), false,
                order(requireNonNullElse(key.getColumnOrderMap().get(column), "")))).toList();
        List<Column> columns = key.getColumns();
        return new io.quarkiverse.migrator.schema.Index(context.storedWritten(key.getName()), true, keys, "",
                context.hibernate().getCreateIndexTail(true, columns).strip());
    }

    private IndexKey key(String text, String order) {
        String column = context.storedWritten(text);
        if (columns.contains(column)) {
            return new IndexKey(column, false, order(order));
        }
        int space = text.indexOf(' ');
        if (space > 0 && columns.contains(context.storedWritten(text.substring(0, space)))) {
            // What follows is more than Hibernate takes apart, such as "desc nulls last" or an operator class
            return new IndexKey(context.storedWritten(text.substring(0, space)), false,
                    (text.substring(space).strip() + " " + order(order)).strip());
        }
        return new IndexKey(withoutParentheses(text), true, order(order));
    }

    private static String order(String order) {
        return order.equalsIgnoreCase("asc") ? "" : order.toLowerCase(Locale.ROOT);
    }

    private static boolean isBalanced(CharSequence text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    private static String withoutParentheses(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return text;
        }
        int depth = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return text;
            }
        }
        return text.substring(1, text.length() - 1).strip();
    }
}
