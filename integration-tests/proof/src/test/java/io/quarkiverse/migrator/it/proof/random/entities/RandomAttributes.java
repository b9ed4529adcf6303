package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.migrator.it.proof.random.entities.Attribute.Kind;
import io.quarkiverse.migrator.it.proof.random.entities.BasicType.Family;

/** Makes attributes of every kind at random; some need an enum or an embeddable, which the group then gets. */
final class RandomAttributes {

    private static final List<BasicType> ELEMENTS = List.of(BasicType.STRING, BasicType.INTEGER, BasicType.LONG, BasicType.DATE,
            BasicType.UUID, BasicType.DECIMAL);

    private final Choice choice;
    private final boolean postgres;
    private final RandomAssociations associations;

    RandomAttributes(Choice choice, boolean postgres) {
        this.choice = choice;
        this.postgres = postgres;
        this.associations = new RandomAssociations(choice);
    }

    /** The group with one more attribute in the entity. */
    Group add(Group group, String entity) {
        return switch (choice.below(20)) {
            case 0, 1 -> enumerated(group, entity);
            case 2, 3 -> elements(group, entity);
            case 4 -> embedded(group, entity);
            case 5, 6, 7 -> associations.add(group, entity, Kind.MANY_TO_ONE);
            case 8 -> associations.add(group, entity, Kind.ONE_TO_ONE);
            case 9 -> associations.add(group, entity, Kind.MANY_TO_MANY);
            case 10 -> associations.add(group, entity, Kind.ONE_TO_MANY);
            case 11 -> generated(group, entity);
            default -> plus(group, entity, inSomeTable(group.entity(entity), basic(choice.attributeName())));
        };
    }

    /** The attribute, now and then in the entity's second table. */
    Attribute inSomeTable(Entity entity, Attribute attribute) {
        return entity.has(Facet.SECOND_TABLE) && choice.oneIn(2)
                ? attribute.without(Facet.CHECK).with(Facet.SECOND_TABLE, entity.get(Facet.SECOND_TABLE))
                : attribute;
    }

    Attribute basic(String name) {
        BasicType type = choice.oneIn(2)
                ? choice.of(Arrays.stream(BasicType.values()).filter(each -> each.family() == Family.CONVERTIBLE).toList())
                : choice.of(Arrays.stream(BasicType.values()).filter(each -> postgres || each != BasicType.INTERVAL).toList());
        Attribute attribute = new Attribute(name, Kind.BASIC, type.name(), Facets.NONE);
        if (type == BasicType.STRING && choice.oneIn(2)) {
            attribute = attribute.with(Facet.LENGTH, length());
        }
        if (type == BasicType.STRING && choice.oneIn(8)) {
            attribute = attribute.with(Facet.COLLATION, collation());
        }
        if (type == BasicType.DECIMAL && choice.oneIn(2)) {
            attribute = attribute.with(Facet.PRECISION, "" + (10 + choice.below(10))).with(Facet.SCALE, "" + choice.below(5));
        }
        if (choice.oneIn(3)) {
            attribute = attribute.with(Facet.REQUIRED, "");
        }
        if (choice.oneIn(5) && hasDefault(type)) {
            attribute = attribute.with(Facet.DEFAULT, choice.digit());
        }
        if (choice.oneIn(8)) {
            attribute = attribute.with(Facet.COMMENT, comment());
        }
        // Of two columns Hibernate would name the second after the quotes of the first
        if (choice.oneIn(6) && type != BasicType.MOMENT_AND_OFFSET) {
            attribute = attribute.with(Facet.COLUMN, choice.columnName());
        }
        if (choice.oneIn(6) && canBeChecked(attribute)) {
            attribute = attribute.with(Facet.CHECK, choice.digit());
        }
        return attribute;
    }

    String length() {
        return choice.of("20", "40", "100", "255");
    }

    private String collation() {
        return postgres ? choice.of("C", "POSIX") : choice.of("utf8mb4_bin", "utf8mb4_general_ci");
    }

    /** The attribute with another collation, or none. */
    Attribute collated(Attribute attribute) {
        return attribute.basic() != BasicType.STRING ? attribute
                : choice.oneIn(3) ? attribute.without(Facet.COLLATION) : attribute.with(Facet.COLLATION, collation());
    }

    String comment() {
        // Hibernate escapes nothing, which its own statement does not survive on MySQL
        return !postgres ? choice.of("say \"" + choice.digit() + "\"; -- or\nnot", "plain " + choice.digit())
                : choice.of("It's \"" + choice.digit() + "\"; -- or\nnot", "plain " + choice.digit(), "50 % \\ ${x}");
    }

    /** The attribute with another length or precision, if it has one. */
    Attribute sized(Attribute attribute) {
        return switch (attribute.basic()) {
            case STRING -> attribute.with(Facet.LENGTH, length());
            case DECIMAL ->
                attribute.with(Facet.PRECISION, "" + (8 + choice.below(20))).with(Facet.SCALE, "" + choice.below(6));
            default -> attribute;
        };
    }

    boolean hasDefault(BasicType type) {
        return type.hasLiteral();
    }

    /** Whether it has no check already, whose order with another one would be Hibernate's secret. */
    static boolean canBeChecked(Attribute attribute) {
        return attribute.isPlainColumn() && attribute.basic().indexable() && attribute.basic().family() != Family.OTHER;
    }

    private Group enumerated(Group group, String entity) {
        String name = choice.name("Colour", group.number());
        List<String> constants = choice.of(List.of("KEEP", "RED", "GREEN"), List.of("ZEBRA", "KEEP"), List.of("KEEP"));
        Attribute attribute = new Attribute(choice.attributeName(), Kind.ENUM, name, Facets.NONE)
                .with(Facet.STYLE, postgres ? choice.of("string", "ordinal", "named") : choice.of("string", "ordinal"));
        if (choice.oneIn(3)) {
            attribute = attribute.with(Facet.REQUIRED, "");
        }
        if (choice.oneIn(4) && !attribute.facets().is(Facet.STYLE, "ordinal")) {
            attribute = attribute.with(Facet.DEFAULT, "");
        }
        return plus(group.withEnum(name, constants), entity, attribute);
    }

    private Group elements(Group group, String entity) {
        Attribute attribute = new Attribute(choice.attributeName(), Kind.ELEMENTS, choice.of(ELEMENTS).name(), Facets.NONE)
                .with(Facet.CONTAINER, choice.of("list", "set", "ordered", "map"));
        if (choice.oneIn(3)) {
            attribute = attribute.with(Facet.TABLE, choice.name("the_", group.number()));
        }
        if (choice.oneIn(3)) {
            attribute = attribute.with(Facet.KEY_NAME, choice.columnName());
        }
        if (choice.oneIn(4)) {
            String name = choice.name("Part", group.number());
            group = group.withEmbeddable(name, parts());
            attribute = attribute.withType(name).with(Facet.STYLE, "embeddable");
        } else if (choice.oneIn(4)) {
            String name = choice.name("Sort", group.number());
            group = group.withEnum(name, List.of("KEEP", "BEST"));
            attribute = attribute.withType(name).with(Facet.STYLE, "enum");
        } else if (choice.oneIn(4)) {
            attribute = attribute.with(Facet.COLUMN, choice.columnName());
        }
        return plus(group, entity, attribute);
    }

    private Group embedded(Group group, String entity) {
        Entity root = group.root(group.entity(entity));
        Set<String> used = new HashSet<>();
        group.entities().stream().filter(each -> group.root(each).equals(root))
                .forEach(each -> each.attributes().forEach(attribute -> used.add(attribute.type())));
        // Hibernate itself stumbles over such a column in a table for each class
        if (choice.oneIn(3) && !root.facets().is(Facet.INHERITANCE, "TABLE_PER_CLASS")) {
            return together(group, entity);
        }
        List<String> free = group.embeddables().keySet().stream()
                .filter(each -> !used.contains(each) && !Group.isInOneColumn(each)).toList();
        boolean anew = free.isEmpty() || choice.oneIn(2);
        String name = anew ? choice.name("Place", group.number()) : choice.of(free);
        Group more = anew ? group.withEmbeddable(name, parts()) : group;
        return plus(more, entity, new Attribute(choice.attributeName(), Kind.EMBEDDED, name, Facets.NONE));
    }

    private List<Attribute> parts() {
        return List.of(part(), part());
    }

    /** An embeddable that one column holds: a document, or a value of a composite type. */
    private Group together(Group group, String entity) {
        boolean struct = postgres && choice.oneIn(2);
        String name = choice.name(struct ? Group.STRUCT : Group.DOCUMENT, group.number());
        Attribute attribute = new Attribute(choice.attributeName(), Kind.EMBEDDED, name, Facets.NONE);
        return plus(group.withEmbeddable(name, List.of(simple(), simple())), entity,
                struct ? attribute : attribute.with(Facet.STYLE, "json"));
    }

    /** An attribute of such an embeddable. */
    private Attribute simple() {
        return new Attribute(choice.attributeName(), Kind.BASIC, choice.of(ELEMENTS).name(), Facets.NONE);
    }

    /** One more attribute of an embeddable. */
    Attribute part(String embeddable) {
        return Group.isInOneColumn(embeddable) ? simple() : part();
    }

    /** An attribute of an embeddable; as an element what is required becomes part of a key, which not every type can be. */
    private Attribute part() {
        Attribute part = basic(choice.attributeName());
        return postgres && part.basic() != BasicType.XML || part.basic().indexable() ? part : part.without(Facet.REQUIRED);
    }

    private Group generated(Group group, String entity) {
        List<Attribute> bases = group.entity(entity).attributes().stream().filter(each -> each.kind() == Kind.BASIC
                && each.isPlainColumn() && each.basic().family() == Family.CONVERTIBLE).toList();
        if (bases.isEmpty()) {
            return group;
        }
        Attribute base = choice.of(bases);
        return plus(group, entity, new Attribute(choice.attributeName(), Kind.GENERATED, base.basic().boxed().name(),
                Facets.NONE).with(Facet.EXPRESSION, base.name() + ":" + choice.digit()));
    }

    static Group plus(Group group, String entity, Attribute attribute) {
        return group.edit(entity, each -> each.plus(attribute));
    }
}
