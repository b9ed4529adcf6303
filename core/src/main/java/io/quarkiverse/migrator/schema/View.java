package io.quarkiverse.migrator.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.quarkiverse.migrator.sql.SqlTokens;
import io.quarkiverse.migrator.sql.SqlTokens.Kind;
import io.quarkiverse.migrator.sql.SqlTokens.Token;

/**
 * A view that an entity gives the query of.
 *
 * @param name its name
 * @param query its query, as the entity has it
 * @param options what follows the query, empty for nothing
 * @param comments the comments on its columns by the names of these; its own has the empty name
 */
public record View(QualifiedName name, String query, String options, SortedMap<String, String> comments) {

    public View {
        query = query.strip().replaceFirst("[;\\s]+$", "");
        comments = new TreeMap<>(comments);
    }

    /** A view without options and comments. */
    public static View of(String name, String query) {
        return new View(QualifiedName.of(name), query, "", new TreeMap<>(Map.of()));
    }

    /** The same under another name. */
    public View withName(QualifiedName other) {
        return new View(other, query, options, comments);
    }

    /** Whether the word is anywhere in the query: so all that the view may lean on, and perhaps more. */
    public boolean mentions(String word) {
        String lower = query.toLowerCase(Locale.ROOT);
        return List.of(word, word.replace("\"", "\"\""), word.replace("`", "``")).stream().distinct()
                .map(each -> each.toLowerCase(Locale.ROOT)).filter(lower::contains)
                .anyMatch(each -> Pattern.compile(boundary(each, 0, "(?<!\\w)") + Pattern.quote(each)
                        + boundary(each, each.length() - 1, "(?!\\w)"), Pattern.UNICODE_CHARACTER_CLASS).matcher(lower).find());
    }

    /** Whether the query may read a relation of that name: one that is only the name of a result is none. */
    public boolean reads(QualifiedName relation) {
        List<Token> tokens = SqlTokens.of(query).stream().filter(token -> !token.text().isBlank()).toList();
        return IntStream.range(1, tokens.size()).anyMatch(i -> isName(tokens.get(i), relation.name())
                && !tokens.get(i - 1).text().equalsIgnoreCase("as"));
    }

    private static boolean isName(Token token, String name) {
        return token.kind() == Kind.QUOTED_NAME && token.name().equals(name)
                || token.kind() == Kind.NAME && token.text().equalsIgnoreCase(name);
    }

    private static String boundary(String word, int at, String boundary) {
        return Character.isLetterOrDigit(word.charAt(at)) || word.charAt(at) == '_' ? boundary : "";
    }
}
