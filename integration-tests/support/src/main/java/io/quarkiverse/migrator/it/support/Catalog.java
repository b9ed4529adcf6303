package io.quarkiverse.migrator.it.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that matters of a database's structure, as sorted rows of text; the order of a table's columns and Flyway's
 * history
 * table are no part of it.
 *
 * @param rows one for each thing, such as {@code column public.users.name varchar(255) not null}
 */
public record Catalog(List<String> rows) {

    private static final Pattern VALUES = Pattern.compile("ARRAY\\[([^\\]]*)]");
    private static final Pattern CONDITIONS = Pattern.compile("CHECK \\(\\((\\([^()]*\\)(?: AND \\([^()]*\\))+)\\)\\)");

    public Catalog {
        rows = rows.stream().sorted().toList();
    }

    /** Reads the catalog of a database. */
    public static Catalog read(Database database) {
        return new Catalog(database.queries(queries(database).toList()).stream().flatMap(List::stream)
                .map(row -> row.replace("\n", "\\n")).toList());
    }

    private static Stream<String> queries(Database database) {
        return database.jdbcUrl().startsWith("jdbc:mysql:")
                ? Arrays.stream(MySqlCatalogQuery.values()).map(MySqlCatalogQuery::sql)
                : Arrays.stream(PostgresCatalogQuery.values()).map(PostgresCatalogQuery::sql);
    }

    /** What tells the other catalog from this one: {@code -} for a row that only this one has, {@code +} for the other's. */
    public List<String> diff(Catalog other) {
        Set<String> here = new HashSet<>(rows);
        Set<String> there = new HashSet<>(other.rows);
        TreeMap<String, String> lines = new TreeMap<>();
        rows.stream().filter(row -> !there.contains(row)).forEach(row -> lines.put(row, "- " + row));
        other.rows.stream().filter(row -> !here.contains(row)).forEach(row -> lines.put(row, "+ " + row));
        return new ArrayList<>(lines.values());
    }

    /** The rows that start so, such as {@code table} or {@code column public.users.}. */
    public List<String> rows(String start) {
        return rows.stream().filter(row -> row.startsWith(start)).toList();
    }

    /**
     * The same without the order of what Hibernate writes into a check as it comes: the values of a discriminator in the order
     * of
     * the classes, the conditions of Bean Validation in that of a hash set.
     */
    public Catalog withoutOrderInChecks() {
        return new Catalog(rows.stream().map(row -> row.contains(" type=c CHECK ") ? unordered(row) : row).toList());
    }

    private static String unordered(String row) {
        String values = VALUES.matcher(row).replaceAll(match -> Matcher.quoteReplacement(
                "ARRAY[" + sorted(match.group(1), ", ") + "]"));
        return CONDITIONS.matcher(values).replaceAll(match -> Matcher.quoteReplacement(
                "CHECK ((" + sorted(match.group(1), " AND ") + "))"));
    }

    private static String sorted(String list, String separator) {
        return Arrays.stream(list.split(separator)).sorted().collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return String.join("\n", rows);
    }
}
