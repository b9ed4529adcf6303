package io.quarkiverse.migrator.deployment.hibernate.cache;

/** The value of a setting as a text that is the same in every build. */
final class Described {

    private Described() {
    }

    /** The value itself where it is a plain one, else its type: another object is written differently in each build. */
    static String of(Object value) {
        boolean plain = value == null || value instanceof CharSequence || value instanceof Number || value instanceof Boolean
                || value instanceof Enum<?> || value instanceof Class<?>;
        return plain ? String.valueOf(value) : value.getClass().getName();
    }
}
