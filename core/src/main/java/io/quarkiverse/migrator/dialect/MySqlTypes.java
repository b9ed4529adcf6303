package io.quarkiverse.migrator.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.sql.SqlTokens;
import io.quarkiverse.migrator.sql.SqlTokens.Kind;

/** What MySQL does with the values of one type when the column becomes another. */
final class MySqlTypes {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("integer", "int"),
            Map.entry("boolean", "tinyint"), Map.entry("bool", "tinyint"), Map.entry("numeric", "decimal"),
            Map.entry("dec", "decimal"), Map.entry("double precision", "double"), Map.entry("real", "double"),
            Map.entry("character varying", "varchar"), Map.entry("character", "char"));

    /** How long the texts of some types become at most. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(Map.entry("tinyint", 4), Map.entry("smallint", 6),
            Map.entry("mediumint", 8), Map.entry("int", 11), Map.entry("bigint", 20), Map.entry("float", 15),
            Map.entry("double", 24), Map.entry("date", 10), Map.entry("time", 17), Map.entry("datetime", 26),
            Map.entry("timestamp", 26), Map.entry("year", 4));

    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "int", "bigint");
    private static final Map<String, Integer> TEXTS = Map.of("tinytext", 255, "text", 65_535, "mediumtext", 16_777_215,
            "longtext", UNLIMITED);
    private static final Map<String, Integer> BYTES = Map.of("tinyblob", 255, "blob", 65_535, "mediumblob", 16_777_215,
            "longblob", UNLIMITED);
    private static final Set<String> MOMENTS = Set.of("date", "datetime", "timestamp");
    private static final int[] DIGITS = { 3, 5, 7, 10, 19 };

    private MySqlTypes() {
    }

    static TypeChange change(String before, String after) {
        if (before.equalsIgnoreCase(after)) {
            return TypeChange.SAME;
        }
        if (isEnum(before) || isEnum(after)) {
            return enums(before, after);
        }
        SqlType from = canonical(before);
        SqlType to = canonical(after);
        if (from.equals(to)) {
            return TypeChange.SAME;
        }
        int textFrom = textLength(from);
        int textTo = textLength(to);
        if (textFrom > 0 && textTo > 0) {
            return grows(from, to, textFrom, textTo);
        }
        int bytesFrom = byteLength(from);
        int bytesTo = byteLength(to);
        if (bytesFrom > 0 && bytesTo > 0) {
            return grows(from, to, bytesFrom, bytesTo);
        }
        if (bytesFrom > 0 || bytesTo > 0) {
            return TypeChange.NO_CAST;
        }
        if (textTo > 0) {
            return textTo >= WIDTHS.getOrDefault(from.name(), UNLIMITED) ? TypeChange.REWRITES : TypeChange.NARROWS;
        }
        if (textFrom > 0) {
            return TypeChange.NARROWS;
        }
        if (isNumber(from) && isNumber(to)) {
            return numbers(from, to);
        }
        if (MOMENTS.contains(from.name()) && MOMENTS.contains(to.name())) {
            return moments(from, to);
        }
        if (from.name().equals(to.name())) {
            return to.argument(0, 0) >= from.argument(0, 0) ? TypeChange.REWRITES : TypeChange.NARROWS;
        }
        return "datetime".equals(from.name()) && "time".equals(to.name()) ? TypeChange.NARROWS : TypeChange.NO_CAST;
    }

    /** An expression of the type that says nothing. */
    static String neutral(String type) {
        if (isEnum(type)) {
            return SqlTokens.of(type).stream().filter(token -> token.kind() == Kind.LITERAL).findFirst().orElseThrow().text();
        }
        SqlType sql = canonical(type);
        if (isNumber(sql)) {
            return "0";
        }
        return switch (sql.name()) {
            case "date", "datetime", "timestamp" -> "'1970-01-02'";
            case "time" -> "'00:00:00'";
            case "year" -> "1970";
            case "json" -> "'{}'";
            default -> "''";
        };
    }

    /** Whether the expression of a change converts values: the database can't, or the new type is of another kind. */
    static boolean converts(AlterColumn change) {
        String before = change.before().type();
        String after = change.after().type();
        TypeChange kind = change(before, after);
        boolean labelsLost = kind == TypeChange.NARROWS && isEnum(before) && isEnum(after);
        return !change.fill().isEmpty() && (kind == TypeChange.NO_CAST
                || change.converts() && (labelsLost || !kind(before).equals(kind(after))));
    }

    private static String kind(String text) {
        SqlType type = canonical(text);
        return isEnum(text) ? "enum"
                : textLength(type) > 0 ? "text"
                        : byteLength(type) > 0 ? "bytes"
                                : MOMENTS.contains(type.name()) ? "moment"
                                        : isNumber(type) && !"bit".equals(type.name()) ? "number" : type.name();
    }

    private static SqlType canonical(String text) {
        SqlType type = SqlType.of(text);
        if ("float".equals(type.name()) && type.arguments().size() == 1) {
            return new SqlType(type.argument(0, 0) <= 24 ? "float" : "double", List.of(), false);
        }
        return new SqlType(ALIASES.getOrDefault(type.name(), type.name()), type.arguments(), type.array());
    }

    private static boolean isEnum(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("enum");
    }

    /** Labels that are added at the end change nothing of what is stored. */
    private static TypeChange enums(String before, String after) {
        if (!isEnum(after)) {
            int length = textLength(canonical(after));
            int longest = labels(before).stream().mapToInt(String::length).max().orElse(0);
            return length == 0 ? TypeChange.NO_CAST : length >= longest ? TypeChange.REWRITES : TypeChange.NARROWS;
        }
        if (!isEnum(before)) {
            return textLength(canonical(before)) > 0 ? TypeChange.NARROWS : TypeChange.NO_CAST;
        }
        List<String> old = labels(before);
        List<String> now = labels(after);
        boolean appended = now.size() >= old.size() && now.subList(0, old.size()).equals(old);
        return appended ? TypeChange.WIDENS : now.containsAll(old) ? TypeChange.REWRITES : TypeChange.NARROWS;
    }

    private static List<String> labels(String type) {
        return SqlTokens.of(type).stream().filter(token -> token.kind() == Kind.LITERAL)
                .map(token -> token.text().substring(1, token.text().length() - 1)).toList();
    }

    private static int textLength(SqlType type) {
        return "varchar".equals(type.name()) || "char".equals(type.name()) ? type.argument(0, 1)
                : TEXTS.getOrDefault(type.name(), 0);
    }

    private static int byteLength(SqlType type) {
        return "varbinary".equals(type.name()) || "binary".equals(type.name()) ? type.argument(0, 1)
                : BYTES.getOrDefault(type.name(), 0);
    }

    private static TypeChange grows(SqlType from, SqlType to, int before, int after) {
        if (after < before) {
            return TypeChange.NARROWS;
        }
        return from.name().equals(to.name()) && from.name().startsWith("var") ? TypeChange.WIDENS : TypeChange.REWRITES;
    }

    private static boolean isNumber(SqlType type) {
        return INTEGERS.contains(type.name()) || Set.of("decimal", "float", "double", "bit").contains(type.name());
    }

    private static TypeChange numbers(SqlType from, SqlType to) {
        int integerFrom = "bit".equals(from.name()) && from.argument(0, 1) == 1 ? 0 : INTEGERS.indexOf(from.name());
        int integerTo = INTEGERS.indexOf(to.name());
        if ("bit".equals(to.name())) {
            return TypeChange.NARROWS;
        }
        if (integerFrom >= 0 && integerTo >= 0) {
            return integerTo >= integerFrom ? TypeChange.REWRITES : TypeChange.NARROWS;
        }
        if ("decimal".equals(to.name())) {
            int whole = to.argument(0, 10) - to.argument(1, 0);
            if ("decimal".equals(from.name())) {
                boolean fits = whole >= from.argument(0, 10) - from.argument(1, 0) && to.argument(1, 0) >= from.argument(1, 0);
                return fits ? TypeChange.REWRITES : TypeChange.NARROWS;
            }
            return integerFrom >= 0 && whole >= DIGITS[integerFrom] ? TypeChange.REWRITES : TypeChange.NARROWS;
        }
        boolean exact = "double".equals(to.name()) && ("float".equals(from.name()) || integerFrom >= 0 && integerFrom <= 3)
                || "float".equals(to.name()) && integerFrom >= 0 && integerFrom <= 1;
        return exact ? TypeChange.REWRITES : TypeChange.NARROWS;
    }

    private static TypeChange moments(SqlType from, SqlType to) {
        boolean fits = !"date".equals(to.name()) && !"timestamp".equals(to.name())
                && to.argument(0, 0) >= ("date".equals(from.name()) ? 0 : from.argument(0, 0));
        return fits ? TypeChange.REWRITES : TypeChange.NARROWS;
    }
}
