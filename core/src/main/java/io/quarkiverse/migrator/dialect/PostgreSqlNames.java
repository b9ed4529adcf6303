package io.quarkiverse.migrator.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** PostgreSQL's names: folded to lower case, cut to 63 bytes, and chosen as its {@code makeObjectName} does. */
final class PostgreSqlNames implements Names {

    private static final int LIMIT = 63;

    /** The words that can't be a column's or a table's name without quotes, of PostgreSQL 13 to 18. */
    private static final Set<String> RESERVED = Set.of("all", "analyse", "analyze", "and", "any", "array", "as", "asc",
            "asymmetric", "authorization", "between", "bigint", "binary", "bit", "boolean", "both", "case", "cast", "char",
            "character", "check", "coalesce", "collate", "collation", "column", "concurrently", "constraint", "create",
            "cross", "current_catalog", "current_date", "current_role", "current_schema", "current_time",
            "current_timestamp", "current_user", "dec", "decimal", "default", "deferrable", "desc", "distinct", "do", "else",
            "end", "except", "exists", "extract", "false", "fetch", "float", "for", "foreign", "freeze", "from", "full",
            "grant", "greatest", "group", "grouping", "having", "ilike", "in", "initially", "inner", "inout", "int",
            "integer", "intersect", "interval", "into", "is", "isnull", "join", "json", "json_array", "json_arrayagg",
            "json_exists", "json_object", "json_objectagg", "json_query", "json_scalar", "json_serialize", "json_table",
            "json_value", "lateral", "leading", "least", "left", "like", "limit", "localtime", "localtimestamp",
            "merge_action", "national", "natural", "nchar", "none", "normalize", "not", "notnull", "null", "nullif",
            "numeric", "offset", "on", "only", "or", "order", "out", "outer", "overlaps", "overlay", "placing", "position",
            "precision", "primary", "real", "references", "returning", "right", "row", "select", "session_user", "setof",
            "similar", "smallint", "some", "substring", "symmetric", "system_user", "table", "tablesample", "then", "time",
            "timestamp", "to", "trailing", "treat", "trim", "true", "union", "unique", "user", "using", "values", "varchar",
            "variadic", "verbose", "when", "where", "window", "with", "xmlattributes", "xmlconcat", "xmlelement",
            "xmlexists", "xmlforest", "xmlnamespaces", "xmlparse", "xmlpi", "xmlroot", "xmlserialize", "xmltable");

    @Override
    public String stored(String text, boolean quoted) {
        return cut(quoted ? text : folded(text), LIMIT);
    }

    /** In lower case, but for letters outside of ASCII, which the server leaves as they are. */
    private static String folded(String text) {
        int first = 0;
        while (first < text.length() && !isUpper(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text);
        for (int i = first; i < folded.length(); i++) {
            char c = folded.charAt(i);
            folded.setCharAt(i, isUpper(c) ? (char) (c + 'a' - 'A') : c);
        }
        return folded.toString();
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isPlain(String stored) {
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if (c != '_' && !(c >= 'a' && c <= 'z') && !(i > 0 && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !stored.isEmpty();
    }

    @Override
    public String written(String stored) {
        return isPlain(stored) && !RESERVED.contains(stored) ? stored
                : '"' + stored.replace("\"", "\"\"") + '"';
    }

    @Override
    public String implicit(ConstraintKind kind, String table, List<String> columns, Predicate<String> taken) {
        String middle = switch (kind) {
            case PRIMARY_KEY -> "";
            case CHECK -> columns.size() == 1 ? columns.get(0) : "";
            case UNIQUE, FOREIGN_KEY, IDENTITY -> String.join("_", columns);
        };
        String label = switch (kind) {
            case PRIMARY_KEY -> "pkey";
            case CHECK -> "check";
            case UNIQUE -> "key";
            case FOREIGN_KEY -> "fkey";
            case IDENTITY -> "seq";
        };
        String name = join(table, middle, label);
        for (int pass = 1; taken.test(name); pass++) {
            name = join(table, middle, label + pass);
        }
        return name;
    }

    /** Shortens the longer of the first two parts until the whole fits, as the server does. */
    private static String join(String first, String second, String label) {
        int overhead = 1 + label.length() + (second.isEmpty() ? 0 : 1);
        int one = bytes(first);
        int two = bytes(second);
        while (one + two + overhead > LIMIT) {
            if (one > two) {
                one--;
            } else {
                two--;
            }
        }
        String start = cut(first, one);
        return second.isEmpty() ? start + "_" + label : start + "_" + cut(second, two) + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }

    /** The longest start of whole characters that fits into that many bytes. */
    private static String cut(String text, int limit) {
        // A char is three bytes at most
        if (text.length() <= limit / 3) {
            return text;
        }
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (used > limit) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }
}
