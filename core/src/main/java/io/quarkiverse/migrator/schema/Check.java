package io.quarkiverse.migrator.schema;

/**
 * A check constraint.
 *
 * @param name the constraint's name as the catalog shows it
 * @param expression the SQL condition, without the parentheses around it
 * @param options what follows the condition, empty for nothing
 */
public record Check(String name, String expression, String options) implements Constraint {

    /** A check with a condition alone. */
    public static Check of(String name, String expression) {
        return new Check(name, expression, "");
    }

    @Override
    public Check withName(String other) {
        return new Check(other, expression, options);
    }
}
