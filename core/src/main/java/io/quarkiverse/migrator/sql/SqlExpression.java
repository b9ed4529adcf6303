package io.quarkiverse.migrator.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells, without a database, why a text can't be one SQL expression; what is left to find is the database's to say. */
public final class SqlExpression {

    private static final Set<String> STATEMENTS = Set.of("select", "with", "insert", "update", "delete", "merge", "create",
            "alter", "drop", "truncate", "grant", "revoke", "set", "call", "do", "begin", "commit", "rollback");
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\w+)(?!\\w|\\s*\\()");
    private static final Pattern DOLLAR = Pattern.compile("\\$[A-Za-z_]*\\$");

    private final String text;
    private final boolean backslashes;
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;

    private SqlExpression(String text, boolean backslashes) {
        this.text = text;
        this.backslashes = backslashes;
    }

    /**
     * What is wrong with a text, as words that can follow its name, such as {@code has a ; outside of a literal}.
     *
     * @param backslashes whether a backslash within a literal escapes what follows, as in MySQL
     * @return empty where nothing is wrong as far as it shows
     */
    public static Optional<String> defect(String text, boolean backslashes) {
        if (text.isBlank()) {
            return Optional.of("is empty");
        }
        Matcher first = FIRST_WORD.matcher(text);
        if (first.lookingAt() && STATEMENTS.contains(first.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.of("is a statement, where an expression is needed; a query must stand in parentheses");
        }
        return unfinished(text, backslashes);
    }

    /**
     * What of a text would reach beyond it into a script, in the same words; whether it is an expression does not count.
     *
     * @param backslashes whether a backslash within a literal escapes what follows, as in MySQL
     */
    public static Optional<String> unfinished(String text, boolean backslashes) {
        return new SqlExpression(text, backslashes).scan();
    }

    private Optional<String> scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isLineComment(c)) {
                at = text.indexOf('\n', at);
                if (at < 0) {
                    return Optional.of("has a comment, which would swallow what follows it in the script");
                }
                continue;
            }
            if (c == ';') {
                return Optional.of("has a ; outside of a literal");
            }
            if (")]".indexOf(c) >= 0 && (open.isEmpty() || open.pop() != (c == ')' ? '(' : '['))) {
                return Optional.of("has a " + c + " that nothing opens");
            }
            if ("([".indexOf(c) >= 0) {
                open.push(c);
            }
            String token = token(c);
            int end = token.isEmpty() ? at + 1 : end(token);
            if (end < 0) {
                return Optional.of("has a " + token + " that is not closed");
            }
            at = end;
        }
        return open.isEmpty() ? Optional.empty() : Optional.of("has a " + open.peek() + " that is not closed");
    }

    /** MySQL wants a space after the hyphens, since two of them can be signs. */
    private boolean isLineComment(char c) {
        boolean hyphens = text.startsWith("--", at)
                && (!backslashes || at + 2 == text.length() || text.charAt(at + 2) <= ' ');
        return hyphens || backslashes && c == '#';
    }

    /** What opens a literal, a quoted name or a comment here; empty where nothing does. */
    private String token(char c) {
        if (c == '\'' || c == '"' || c == '`') {
            return String.valueOf(c);
        }
        if (c == '$' && !backslashes) {
            Matcher dollar = DOLLAR.matcher(text).region(at, text.length());
            return dollar.lookingAt() ? dollar.group() : "";
        }
        return text.startsWith("/*", at) ? "/*" : "";
    }

    /** Where that which the token opens ends; -1 where it doesn't. A doubled quote ends and opens again. */
    private int end(String token) {
        String closing = token.equals("/*") ? "*/" : token;
        boolean escapes = (token.equals("'") || token.equals("\"")) && (backslashes || isEscapeLiteral());
        int from = at + token.length();
        while (from <= text.length() - closing.length()) {
            if (escapes && text.charAt(from) == '\\') {
                from += 2;
            } else if (text.startsWith(closing, from)) {
                return from + closing.length();
            } else {
                from++;
            }
        }
        return -1;
    }

    /** PostgreSQL's {@code E'…'}. */
    private boolean isEscapeLiteral() {
        return at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 'e'
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
    }
}
