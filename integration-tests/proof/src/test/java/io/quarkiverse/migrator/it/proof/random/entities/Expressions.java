package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.List;

import io.quarkiverse.migrator.it.proof.random.entities.BasicType.Family;

/** SQL that entities mention. */
final class Expressions {

    private Expressions() {
    }

    /** A condition on an attribute that all values of the proof meet. */
    static String check(Attribute attribute, String digit) {
        String column = attribute.column();
        BasicType type = attribute.basic();
        if (type == BasicType.STRING || type == BasicType.LONG_TEXT) {
            return column + " <> 'it''s " + digit + "'";
        }
        return type.family() == Family.CONVERTIBLE ? column + " > -" + digit + "0"
                : column + " is null or " + column + " is not null";
    }

    /** The expression of a generated column, given as {@code attribute:digit}. */
    static String generated(String facet, List<Attribute> siblings) {
        Attribute base = base(facet, siblings);
        return base.basic() == BasicType.STRING || base.basic() == BasicType.LONG_TEXT ? "upper(" + base.column() + ")"
                : base.column() + " + " + facet.substring(facet.indexOf(':') + 1);
    }

    /** The condition of a table, given as {@code attribute:digit}. */
    static String tableCheck(String facet, List<Attribute> siblings) {
        return check(base(facet, siblings), facet.substring(facet.indexOf(':') + 1));
    }

    /** The attribute that an expression mentions. */
    static String mentioned(String facet) {
        return facet.substring(0, facet.indexOf(':'));
    }

    private static Attribute base(String facet, List<Attribute> siblings) {
        String name = mentioned(facet);
        return siblings.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalStateException("No attribute " + name));
    }
}
