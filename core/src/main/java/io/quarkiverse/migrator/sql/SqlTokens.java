package io.quarkiverse.migrator.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits an SQL expression into names, literals and the rest, so that nothing inside a literal is taken for a name. */
public final class SqlTokens {

    /** What a token is. */
    public enum Kind {
        NAME,
        QUOTED_NAME,
        LITERAL,
        OTHER
    }

    /**
     * A piece of the text.
     *
     * @param kind what it is
     * @param text its characters as they stand, quotes included
     */
    public record Token(Kind kind, String text) {

        /** The name without its quotes. */
        public String name() {
            return kind == Kind.QUOTED_NAME
                    ? text.substring(1, text.length() - 1).replace("" + text.charAt(0) + text.charAt(0), "" + text.charAt(0))
                    : text;
        }
    }

    private SqlTokens() {
    }

    /** The names that an expression mentions, without quotes, as they stand and in lower case where unquoted. */
    public static Set<String> identifiers(String sql) {
        Set<String> names = new LinkedHashSet<>();
        for (Token token : of(sql)) {
            if (token.kind() == Kind.NAME) {
                names.add(token.text());
                names.add(token.text().toLowerCase(Locale.ROOT));
            } else if (token.kind() == Kind.QUOTED_NAME) {
                names.add(token.name());
            }
        }
        return names;
    }

    /** The tokens of an expression; joined, they give it back. */
    public static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            int end;
            Kind kind;
            if (sql.startsWith("--", at)) {
                end = after(sql, "\n", at);
                kind = Kind.OTHER;
            } else if (sql.startsWith("/*", at)) {
                end = after(sql, "*/", at + 2);
                kind = Kind.OTHER;
            } else if (c == '\'') {
                end = closing(sql, at);
                kind = Kind.LITERAL;
            } else if (c == '"' || c == '`') {
                end = closing(sql, at);
                kind = Kind.QUOTED_NAME;
            } else if (Character.isLetter(c) || c == '_') {
                end = at + 1;
                while (end < sql.length() && isNamePart(sql.charAt(end))) {
                    end++;
                }
                kind = Kind.NAME;
            } else if (Character.isDigit(c)) {
                end = at + 1;
                while (end < sql.length() && (isNamePart(sql.charAt(end)) || sql.charAt(end) == '.')) {
                    end++;
                }
                kind = Kind.LITERAL;
            } else {
                end = at + 1;
                kind = Kind.OTHER;
            }
            tokens.add(new Token(kind, sql.substring(at, end)));
            at = end;
        }
        return tokens;
    }

    private static int after(String sql, String end, int from) {
        int at = sql.indexOf(end, from);
        return at < 0 ? sql.length() : at + end.length();
    }

    /** The parts of a list up to its end, numbers with their signs; a comma within a text or a call parts nothing. */
    public static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        for (Token token : of(list)) {
            depth += token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
            if (depth < 0) {
                break;
            }
            if (depth == 0 && token.text().equals(",")) {
                items.add(item.toString().strip());
                item.setLength(0);
            } else {
                item.append(token.text());
            }
        }
        items.add(item.toString().strip());
        return items;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private static int closing(String sql, int open) {
        char quote = sql.charAt(open);
        int at = open + 1;
        while (at < sql.length()) {
            if (sql.charAt(at) == quote) {
                if (at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
                    at++;
                } else {
                    return at + 1;
                }
            }
            at++;
        }
        return sql.length();
    }
}
