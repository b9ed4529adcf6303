package io.quarkiverse.migrator.dialect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkiverse.migrator.change.AlterColumn;

/** What PostgreSQL can do with the values of one type when the column becomes another. */
final class PostgreSqlTypes {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"), Map.entry("int", "integer"), Map.entry("int8", "bigint"),
            Map.entry("float4", "real"), Map.entry("float8", "double precision"), Map.entry("decimal", "numeric"),
            Map.entry("bool", "boolean"), Map.entry("character varying", "varchar"), Map.entry("bpchar", "char"),
            Map.entry("character", "char"), Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timestamp without time zone", "timestamp"), Map.entry("timetz", "time with time zone"),
            Map.entry("time without time zone", "time"));

    /** Whole numbers and their range in decimal digits that always fit. */
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    /** How long the texts of some types become at most. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(Map.entry("boolean", 5), Map.entry("smallint", 6),
            Map.entry("integer", 11), Map.entry("bigint", 20), Map.entry("real", 15), Map.entry("double precision", 24),
            Map.entry("uuid", 36), Map.entry("date", 13), Map.entry("time", 15), Map.entry("timestamp", 29),
            Map.entry("timestamp with time zone", 38));
    private static final Set<String> TEXTS = Set.of("varchar", "char", "text");
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric", "real",
            "double precision");
    private static final Set<String> MOMENTS = Set.of("date", "timestamp", "timestamp with time zone");
    private static final Set<String> TIMES = Set.of("time", "time with time zone");
    private static final Set<String> BOOLEAN = Set.of("boolean");
    private static final Set<String> DOCUMENTS = Set.of("json", "jsonb");

    private PostgreSqlTypes() {
    }

    static TypeChange change(String before, String after) {
        SqlType from = canonical(before);
        SqlType to = canonical(after);
        if (from.equals(to)) {
            return TypeChange.SAME;
        }
        if (from.array() != to.array()) {
            return TEXTS.contains(to.name()) && !to.array() ? TypeChange.REWRITES : TypeChange.NO_CAST;
        }
        if (TEXTS.contains(from.name()) && TEXTS.contains(to.name())) {
            return texts(from, to);
        }
        if (TEXTS.contains(to.name())) {
            return length(to) >= WIDTHS.getOrDefault(from.name(), UNLIMITED) ? TypeChange.REWRITES : TypeChange.NARROWS;
        }
        if (TEXTS.contains(from.name())) {
            return "bytea".equals(to.name()) || "oid".equals(to.name()) ? TypeChange.NO_CAST : TypeChange.NARROWS;
        }
        if (NUMBERS.contains(from.name()) && NUMBERS.contains(to.name())) {
            return numbers(from, to);
        }
        if (MOMENTS.contains(from.name()) && MOMENTS.contains(to.name())) {
            return moments(from, to);
        }
        if (TIMES.contains(from.name()) && TIMES.contains(to.name())) {
            return from.name().equals(to.name()) ? precision(from, to) : TypeChange.REWRITES;
        }
        if (DOCUMENTS.contains(from.name()) && DOCUMENTS.contains(to.name())) {
            return TypeChange.REWRITES;
        }
        if (from.name().equals(to.name())) {
            return precision(from, to);
        }
        return cast(from.name(), to.name());
    }

    /** Whether the database converts values only when it is told to. */
    static boolean needsExplicitCast(String before, String after) {
        SqlType from = canonical(before);
        SqlType to = canonical(after);
        boolean fromText = TEXTS.contains(from.name()) && !from.array();
        boolean toText = TEXTS.contains(to.name()) && !to.array();
        return fromText && !toText || BOOLEAN.contains(from.name()) && !toText && !from.name().equals(to.name())
                || BOOLEAN.contains(to.name()) && !from.name().equals(to.name())
                || DOCUMENTS.contains(from.name()) != DOCUMENTS.contains(to.name()) && !toText;
    }

    /** An expression of the type that says nothing. */
    static String neutral(String type) {
        SqlType sql = canonical(type);
        if (sql.array()) {
            return "'{}'";
        }
        if (NUMBERS.contains(sql.name())) {
            return "0";
        }
        return switch (sql.name()) {
            case "boolean" -> "false";
            case "date", "timestamp", "timestamp with time zone" -> "'1970-01-01'";
            case "time", "time with time zone" -> "'00:00:00'";
            case "uuid" -> "'00000000-0000-0000-0000-000000000000'";
            case "json", "jsonb" -> "'{}'";
            case "inet", "cidr" -> "'0.0.0.0/0'";
            case "macaddr", "macaddr8" -> "'00:00:00:00:00:00'";
            case "oid", "money" -> "0";
            case "bit" -> "'" + "0".repeat(sql.argument(0, 1)) + "'";
            case "point" -> "'(0,0)'";
            case "geometry", "geography" -> "'point empty'";
            default -> sql.name().startsWith("interval") ? "'0'" : sql.name().endsWith("range") ? "'empty'" : "''";
        };
    }

    /** Whether the expression of a change converts values: the database can't, or the new type is of another kind. */
    static boolean converts(AlterColumn change) {
        String before = change.before().type();
        String after = change.after().type();
        return !change.fill().isEmpty() && (change(before, after) == TypeChange.NO_CAST
                || change.converts() && !kind(canonical(before)).equals(kind(canonical(after))));
    }

    private static String kind(SqlType type) {
        return Stream.of(TEXTS, NUMBERS, MOMENTS, TIMES, DOCUMENTS).filter(kind -> kind.contains(type.name())).findFirst()
                .map(Set::toString).orElse(type.name()) + (type.array() ? "[]" : "");
    }

    static SqlType canonical(String text) {
        SqlType type = SqlType.of(text);
        if ("float".equals(type.name())) {
            return new SqlType(type.argument(0, 53) <= 24 ? "real" : "double precision", List.of(), type.array());
        }
        String name = ALIASES.getOrDefault(type.name(), type.name());
        return new SqlType(name, type.arguments(), type.array());
    }

    private static TypeChange texts(SqlType from, SqlType to) {
        if ("char".equals(to.name()) || "char".equals(from.name())) {
            return length(to) >= length(from) ? TypeChange.REWRITES : TypeChange.NARROWS;
        }
        return length(to) >= length(from) ? TypeChange.WIDENS : TypeChange.NARROWS;
    }

    private static int length(SqlType type) {
        return type.argument(0, "char".equals(type.name()) ? 1 : UNLIMITED);
    }

    private static TypeChange numbers(SqlType from, SqlType to) {
        int integerFrom = INTEGERS.indexOf(from.name());
        int integerTo = INTEGERS.indexOf(to.name());
        if (integerFrom >= 0 && integerTo >= 0) {
            return integerTo > integerFrom ? TypeChange.REWRITES : TypeChange.NARROWS;
        }
        if ("numeric".equals(to.name())) {
            if (to.arguments().isEmpty()) {
                return "numeric".equals(from.name()) ? TypeChange.WIDENS : TypeChange.REWRITES;
            }
            int whole = to.argument(0, 0) - to.argument(1, 0);
            if ("numeric".equals(from.name()) && !from.arguments().isEmpty()) {
                boolean fits = whole >= from.argument(0, 0) - from.argument(1, 0) && to.argument(1, 0) >= from.argument(1, 0);
                return !fits ? TypeChange.NARROWS
                        : to.argument(1, 0) == from.argument(1, 0) ? TypeChange.WIDENS : TypeChange.REWRITES;
            }
            return integerFrom >= 0 && whole >= new int[] { 5, 10, 19 }[integerFrom] ? TypeChange.REWRITES
                    : TypeChange.NARROWS;
        }
        boolean exact = "double precision".equals(to.name())
                && ("real".equals(from.name()) || integerFrom == 0 || integerFrom == 1)
                || "real".equals(to.name()) && integerFrom == 0;
        return exact ? TypeChange.REWRITES : TypeChange.NARROWS;
    }

    private static TypeChange moments(SqlType from, SqlType to) {
        if ("date".equals(from.name())) {
            return TypeChange.REWRITES;
        }
        if ("date".equals(to.name())) {
            return TypeChange.NARROWS;
        }
        TypeChange precision = precision(from, to);
        return from.name().equals(to.name()) || precision == TypeChange.NARROWS ? precision : TypeChange.REWRITES;
    }

    private static TypeChange precision(SqlType from, SqlType to) {
        return to.argument(0, UNLIMITED) >= from.argument(0, UNLIMITED) ? TypeChange.WIDENS : TypeChange.NARROWS;
    }

    private static TypeChange cast(String from, String to) {
        if ("boolean".equals(from) && "integer".equals(to)) {
            return TypeChange.REWRITES;
        }
        if ("integer".equals(from) && "boolean".equals(to)) {
            return TypeChange.NARROWS;
        }
        if ("timestamp".equals(from) && "time".equals(to)
                || "timestamp with time zone".equals(from) && TIMES.contains(to)) {
            return TypeChange.NARROWS;
        }
        if ("time".equals(from) && "interval".equals(to)) {
            return TypeChange.REWRITES;
        }
        return TypeChange.NO_CAST;
    }
}
