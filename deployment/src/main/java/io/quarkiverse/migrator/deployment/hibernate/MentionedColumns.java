package io.quarkiverse.migrator.deployment.hibernate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.migrator.dialect.Names;
import io.quarkiverse.migrator.sql.SqlTokens;
import io.quarkiverse.migrator.sql.SqlTokens.Kind;
import io.quarkiverse.migrator.sql.SqlTokens.Token;

/** Finds the columns that a condition mentions. */
final class MentionedColumns {

    private final Names names;

    MentionedColumns(Names names) {
        this.names = names;
    }

    /**
     * The columns of a condition, each once.
     *
     * @param condition the condition
     * @param columns the stored names of the table's columns
     */
    List<String> in(String condition, Set<String> columns) {
        List<Token> tokens = SqlTokens.of(condition).stream().filter(token -> !token.text().isBlank()).toList();
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean quoted = token.kind() == Kind.QUOTED_NAME;
            if (quoted || token.kind() == Kind.NAME && !is(tokens, i + 1, "(") && !is(tokens, i - 1, ":")) {
                String name = names.stored(token.name(), quoted);
                if (columns.contains(name)) {
                    found.add(name);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean is(List<Token> tokens, int index, String text) {
        return index >= 0 && index < tokens.size() && tokens.get(index).text().equals(text);
    }
}
