package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.EnumType;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.Table;

/** SQL literals for columns: where types become each other the values do, too, and what refers finds what it refers to. */
final class Values {

    private static final Pattern LIST = Pattern.compile("(?i)[\"`]?([^\"`]+?)[\"`]? in ?\\((.*)\\)");
    private static final Pattern RANGE = Pattern.compile("(?i)[\"`]?([^\"`]+?)[\"`]? between (\\d+) and .*");

    private final Schema schema;

    Values(Schema schema) {
        this.schema = schema;
    }

    /** A literal for a column, which is another one for each row where rows can differ. */
    String of(Table table, Column column, int row) {
        return allowed(table, column, row).orElseGet(() -> of(column.type().toLowerCase(Locale.ROOT), row));
    }

    private Optional<String> allowed(Table table, Column column, int row) {
        if (column.type().startsWith("enum")) {
            return Optional.of(chosen(column.type().substring(column.type().indexOf('(') + 1, column.type().length() - 1)));
        }
        Optional<EnumType> type = schema.types().stream()
                .filter(each -> each instanceof EnumType && each.isTypeOf(column.type()))
                .map(EnumType.class::cast).findFirst();
        if (type.isPresent()) {
            return Optional.of("'" + (type.get().labels().contains("KEEP") ? "KEEP" : type.get().labels().get(0)) + "'");
        }
        Optional<String> composite = schema.types().stream().filter(StructType.class::isInstance).map(StructType.class::cast)
                .filter(each -> each.isTypeOf(column.type())).map(each -> row(each, row)).findFirst();
        return composite.isPresent() ? composite
                : table.checks().stream().map(check -> allowed(check.expression(), column.name())).flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<String> allowed(String expression, String column) {
        Matcher list = LIST.matcher(expression);
        if (list.matches() && list.group(1).equalsIgnoreCase(column)) {
            return Optional.of(chosen(list.group(2)));
        }
        Matcher range = RANGE.matcher(expression);
        return range.matches() && range.group(1).equalsIgnoreCase(column) ? Optional.of(range.group(2)) : Optional.empty();
    }

    private static String row(StructType type, int row) {
        return "row(" + type.attributes().stream().map(each -> of(each.type().toLowerCase(Locale.ROOT), row))
                .collect(Collectors.joining(", ")) + ")";
    }

    private static String chosen(String list) {
        List<String> literals = Arrays.stream(list.split(",")).map(String::strip).toList();
        return literals.contains("'KEEP'") ? "'KEEP'" : literals.contains("0") ? "0" : literals.get(0);
    }

    private static String of(String type, int row) {
        if (type.contains(" array") || type.endsWith("[]")) {
            return type.startsWith("uuid") ? "'{" + uuid(row) + "}'" : "'{" + row + "}'";
        }
        String name = type.replaceAll("\\(.*?\\)", "").replaceAll(" +", " ").strip();
        return switch (name) {
            case "varchar", "char", "text", "tinytext", "mediumtext", "longtext", "clob" -> "'" + row + "'";
            case "date" -> "'2001-02-0" + row + "'";
            case "timestamp", "datetime", "timestamp with time zone" -> "'2001-02-0" + row + " 04:05:06'";
            case "time", "time with time zone" -> "'0" + row + ":02:03'";
            case "boolean" -> "true";
            case "uuid" -> "'" + uuid(row) + "'";
            case "xml" -> "'<k>" + row + "</k>'";
            case "json", "jsonb" -> "'{\"k\": " + row + "}'";
            case "bytea" -> "'\\x0" + row + "'";
            case "binary" -> "unhex('" + uuid(row).replace("-", "") + "')";
            case "varbinary", "blob", "tinyblob", "mediumblob", "longblob" -> "unhex('0" + row + "')";
            case "inet" -> "'10.0.0." + row + "'";
            default -> name.startsWith("interval") ? "'" + row + " seconds'" : "" + (name.equals("bit") ? 1 : row);
        };
    }

    private static String uuid(int row) {
        return "00000000-0000-0000-0000-00000000000" + row;
    }
}
