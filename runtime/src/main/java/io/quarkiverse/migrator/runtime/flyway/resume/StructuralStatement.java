package io.quarkiverse.migrator.runtime.flyway.resume;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement that changes the structure, which MySQL commits as a whole by itself, so that nothing can be committed with it.
 */
record StructuralStatement(String sql) {

    private static final Pattern FIRST_WORD = Pattern.compile("(?i)(create|alter|drop|rename|truncate)\\b.*", Pattern.DOTALL);
    /**
     * What MySQL answers to such a statement that ran already: that a table, database, column, key or check is there already,
     * or
     * is not there to be dropped.
     */
    private static final Set<Integer> THERE_ALREADY = Set.of(1007, 1008, 1050, 1051, 1060, 1061, 1068, 1091, 1826, 3821, 3822,
            3940);
    /** The answers to a second renaming: the former table or column is not there. */
    private static final Set<Integer> RENAMED_ALREADY = Set.of(1017, 1054, 1146, 1176);

    static boolean isOne(String sql) {
        return FIRST_WORD.matcher(sql).matches();
    }

    /** Runs it, and tells whether its work is done now: because it ran, or because what it says shows that it had. */
    boolean isDone(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return THERE_ALREADY.contains(e.getErrorCode())
                    || sql.toLowerCase(Locale.ROOT).contains("rename") && RENAMED_ALREADY.contains(e.getErrorCode());
        }
    }
}
