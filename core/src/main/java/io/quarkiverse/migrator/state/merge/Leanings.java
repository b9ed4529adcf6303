package io.quarkiverse.migrator.state.merge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.UniqueKey;
import io.quarkiverse.migrator.schema.View;
import io.quarkiverse.migrator.sql.SqlTokens;
import io.quarkiverse.migrator.state.merge.Element.Kind;

/** What an element of a schema needs besides itself: an index its columns, a column its type. */
final class Leanings {

    private Leanings() {
    }

    /**
     * Whether an element needs another one as it is.
     *
     * @param element the element, with its value
     * @param other the one that it may need
     */
    static boolean leans(Element element, Object value, Element other) {
        if (value instanceof View view) {
            return !element.equals(other) && view.mentions(other.owner().name());
        }
        boolean sameTable = element.owner().equals(other.owner());
        if (other.kind() == Kind.TABLE) {
            return sameTable && element.kind().isStored()
                    || value instanceof ForeignKey key && key.target().equals(other.owner());
        }
        if (value instanceof ForeignKey key && key.target().equals(other.owner())
                && (other.kind() == Kind.PRIMARY_KEY || other.kind() == Kind.UNIQUE
                        || other.kind() == Kind.COLUMN && (key.targetColumns().isEmpty()
                                || key.targetColumns().contains(other.name())))) {
            return true;
        }
        if (other.kind() == Kind.COLUMN && sameTable) {
            return !element.equals(other) && columns(value).contains(other.name());
        }
        if (other.kind() == Kind.TYPE || other.kind() == Kind.SEQUENCE) {
            return value instanceof Column column && mentions(other.owner(), column);
        }
        return other.kind() == Kind.NAMESPACE && element.owner().namespace().equals(other.owner().name());
    }

    private static Set<String> columns(Object value) {
        Set<String> names = new TreeSet<>();
        if (value instanceof PrimaryKey key) {
            names.addAll(key.columns());
        } else if (value instanceof UniqueKey key) {
            names.addAll(key.columns());
        } else if (value instanceof ForeignKey key) {
            names.addAll(key.columns());
        } else if (value instanceof Check check) {
            names.addAll(SqlTokens.identifiers(check.expression()));
        } else if (value instanceof Column column) {
            names.addAll(SqlTokens.identifiers(column.generatedAs()));
        } else if (value instanceof Index index) {
            index.keys().forEach(key -> names.addAll(
                    key.expression() ? SqlTokens.identifiers(key.text()) : Set.of(key.text())));
            names.addAll(SqlTokens.identifiers(index.options()));
        }
        return names;
    }

    private static boolean mentions(QualifiedName name, Column column) {
        return List.of(column.type(), column.defaultValue(), column.generatedAs()).stream()
                .anyMatch(text -> SqlTokens.identifiers(text.replace('\'', ' ')).contains(name.name()));
    }

    /** Whether a script's statements name an element, which must be a table or a column. */
    static boolean named(Element element, Set<String> names) {
        return names.contains(element.owner().name())
                && (element.kind() == Kind.TABLE || element.kind() == Kind.COLUMN && names.contains(element.name()));
    }

    /** The names that the statements of a script have, without its comments. */
    static Set<String> names(String script) {
        StringBuilder statements = new StringBuilder();
        script.lines().filter(line -> !line.stripLeading().startsWith("--"))
                .forEach(line -> statements.append(line).append('\n'));
        return SqlTokens.identifiers(statements.toString());
    }
}
