package io.quarkiverse.migrator.runtime.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.migrator.runtime.drift.Part.Kind;
import io.quarkiverse.migrator.schema.QualifiedName;

/** Reads what {@code show create table} answers, in which MySQL writes one thing a line. */
final class MySqlTableText {

    private static final String NAME = "`((?:[^`]|``)+)`";
    private static final Pattern COLUMN = Pattern.compile(NAME + " (.*)");
    private static final Pattern KEY = Pattern.compile("((?:UNIQUE |FULLTEXT |SPATIAL )?KEY) " + NAME + " (.*)");
    private static final Pattern CONSTRAINT = Pattern.compile("CONSTRAINT " + NAME + " (.*)");
    private static final Pattern COUNTER = Pattern.compile(" AUTO_INCREMENT=\\d+");

    private MySqlTableText() {
    }

    /** The parts of a table, but for its foreign keys, which a temporary table can't have. */
    static List<Part> parts(QualifiedName table, String text) {
        List<Part> parts = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int end = lines.size() - 1;
        while (end > 0 && !lines.get(end).startsWith(") ")) {
            end--;
        }
        String options = String.join(" ", lines.subList(end, lines.size())).substring(1).strip();
        parts.add(part(Kind.TABLE, table, "", COUNTER.matcher(" " + options).replaceFirst("").strip()));
        for (String line : lines.subList(1, end)) {
            String definition = line.strip().replaceFirst(",$", "");
            Matcher column = COLUMN.matcher(definition);
            Matcher key = KEY.matcher(definition);
            Matcher constraint = CONSTRAINT.matcher(definition);
            if (column.matches()) {
                parts.add(part(Kind.COLUMN, table, column.group(1), column.group(2)));
            } else if (key.matches()) {
                parts.add(part(Kind.INDEX, table, key.group(2), key.group(1).toLowerCase() + " " + key.group(3)));
            } else if (definition.startsWith("PRIMARY KEY")) {
                parts.add(part(Kind.CONSTRAINT, table, "PRIMARY", "primary key" + definition.substring(11)));
            } else if (constraint.matches() && constraint.group(2).startsWith("CHECK")) {
                parts.add(part(Kind.CONSTRAINT, table, constraint.group(1), constraint.group(2)));
            }
        }
        return parts;
    }

    private static Part part(Kind kind, QualifiedName table, String name, String definition) {
        return new Part(kind, table, name.replace("``", "`"), Map.of("definition", definition));
    }
}
