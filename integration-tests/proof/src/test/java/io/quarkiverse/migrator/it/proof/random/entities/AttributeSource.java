package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.quarkiverse.migrator.it.proof.random.entities.Attribute.Kind;

/** Renders an attribute as a field with its annotations. */
final class AttributeSource {

    private static final String HIBERNATE = "@org.hibernate.annotations.";

    private final Attribute attribute;
    private final List<Attribute> siblings;
    private final List<String> lines = new ArrayList<>();

    private AttributeSource(Attribute attribute, List<Attribute> siblings) {
        this.attribute = attribute;
        this.siblings = siblings;
    }

    /**
     * The lines of the field.
     *
     * @param siblings the attributes that expressions can mention
     */
    static List<String> of(Attribute attribute, List<Attribute> siblings) {
        return new AttributeSource(attribute, siblings).render();
    }

    private List<String> render() {
        switch (attribute.kind()) {
            case BASIC -> basic();
            case ENUM -> enumerated();
            case GENERATED -> lines.add(HIBERNATE + "GeneratedColumn("
                    + text(Expressions.generated(attribute.get(Facet.EXPRESSION), siblings)) + ")");
            case EMBEDDED -> lines.add(attribute.facets().is(Facet.STYLE, "json")
                    ? HIBERNATE + "JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)"
                    : "@Embedded");
            case ELEMENTS -> elements();
            case MANY_TO_ONE, ONE_TO_ONE -> reference();
            case MANY_TO_MANY, ONE_TO_MANY -> collection();
        }
        annotated(Facet.RENAMED_FROM, "@io.quarkiverse.migrator.RenamedFrom");
        if (attribute.has(Facet.BACKFILL)) {
            lines.add("@io.quarkiverse.migrator.Backfill("
                    + text(attribute.basic().literal(Integer.parseInt(attribute.get(Facet.BACKFILL)))) + ")");
        }
        annotated(Facet.COMMENT, HIBERNATE + "Comment");
        if (attribute.has(Facet.ON_DELETE)) {
            lines.add(HIBERNATE + "OnDelete(action = org.hibernate.annotations.OnDeleteAction." + attribute.get(Facet.ON_DELETE)
                    + ")");
        }
        lines.add("public " + source() + " " + attribute.name() + ";");
        return lines;
    }

    private void basic() {
        column();
        if (!attribute.basic().annotation().isEmpty()) {
            lines.add(attribute.basic().annotation());
        }
        if (attribute.has(Facet.COLLATION)) {
            lines.add(HIBERNATE + "Collate(" + text(attribute.get(Facet.COLLATION)) + ")");
        }
        if (attribute.has(Facet.DEFAULT)) {
            lines.add(HIBERNATE + "ColumnDefault("
                    + text(attribute.basic().literal(Integer.parseInt(attribute.get(Facet.DEFAULT)))) + ")");
        }
        if (attribute.has(Facet.CHECK)) {
            lines.add(HIBERNATE + "Check(constraints = "
                    + text(Expressions.check(attribute, attribute.get(Facet.CHECK))) + ")");
        }
    }

    private void enumerated() {
        column();
        switch (attribute.get(Facet.STYLE)) {
            case "string" -> lines.add("@Enumerated(EnumType.STRING)");
            case "named" -> lines.add(HIBERNATE + "JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)");
            default -> lines.add("@Enumerated(EnumType.ORDINAL)");
        }
        if (attribute.has(Facet.DEFAULT)) {
            lines.add(HIBERNATE + "ColumnDefault(" + text("'KEEP'") + ")");
        }
    }

    private void elements() {
        lines.add("@ElementCollection");
        table("@CollectionTable");
        switch (attribute.get(Facet.CONTAINER)) {
            case "ordered" -> lines.add(attribute.has(Facet.KEY_NAME)
                    ? "@OrderColumn(name = " + text(attribute.get(Facet.KEY_NAME)) + ")"
                    : "@OrderColumn");
            case "map" -> lines.add("@MapKeyColumn(length = 40"
                    + (attribute.has(Facet.KEY_NAME) ? ", name = " + text(attribute.get(Facet.KEY_NAME)) : "") + ")");
            default -> {
            }
        }
        if (!attribute.has(Facet.STYLE)) {
            column();
        } else if (attribute.facets().is(Facet.STYLE, "enum")) {
            lines.add("@Enumerated(EnumType.STRING)");
        }
    }

    private void reference() {
        lines.add((attribute.kind() == Kind.MANY_TO_ONE ? "@ManyToOne" : "@OneToOne")
                + (attribute.isRequired() ? "(optional = false)" : ""));
        List<String> parts = new ArrayList<>();
        if (attribute.has(Facet.COLUMN)) {
            parts.add("name = " + text(attribute.get(Facet.COLUMN)));
        }
        if (attribute.has(Facet.UNIQUE)) {
            parts.add("unique = true");
        }
        switch (attribute.get(Facet.KEY_NAME)) {
            case "" -> {
            }
            case "none" -> parts.add("foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)");
            default -> parts.add("foreignKey = @ForeignKey(name = " + text(attribute.get(Facet.KEY_NAME)) + ")");
        }
        annotation("@JoinColumn", parts);
    }

    private void collection() {
        lines.add(attribute.kind() == Kind.MANY_TO_MANY ? "@ManyToMany" : "@OneToMany");
        if (attribute.facets().is(Facet.STYLE, "column")) {
            lines.add("@JoinColumn(name = " + text(attribute.get(Facet.COLUMN)) + ")");
        } else {
            table("@JoinTable");
        }
        if (attribute.facets().is(Facet.CONTAINER, "ordered")) {
            lines.add("@OrderColumn");
        }
    }

    private void table(String annotation) {
        if (attribute.has(Facet.TABLE)) {
            lines.add(annotation + "(name = " + text(attribute.get(Facet.TABLE)) + ")");
        }
    }

    private void column() {
        List<String> parts = new ArrayList<>();
        if (attribute.has(Facet.COLUMN)) {
            parts.add("name = " + text(attribute.get(Facet.COLUMN)));
        }
        if (attribute.has(Facet.REQUIRED)) {
            parts.add("nullable = false");
        }
        if (attribute.has(Facet.UNIQUE)) {
            parts.add("unique = true");
        }
        if (attribute.has(Facet.SECOND_TABLE)) {
            parts.add("table = " + text(attribute.get(Facet.SECOND_TABLE)));
        }
        if (attribute.kind() != Kind.ENUM && attribute.basic() == BasicType.LONG_TEXT) {
            parts.add("length = org.hibernate.Length.LONG32");
        } else if (attribute.has(Facet.LENGTH)) {
            parts.add("length = " + attribute.get(Facet.LENGTH));
        }
        if (attribute.has(Facet.PRECISION)) {
            parts.add("precision = " + attribute.get(Facet.PRECISION));
            parts.add("scale = " + attribute.get(Facet.SCALE));
        }
        annotation("@Column", parts);
    }

    private void annotation(String name, List<String> parts) {
        if (!parts.isEmpty()) {
            lines.add(name + "(" + String.join(", ", parts) + ")");
        }
    }

    private void annotated(Facet facet, String annotation) {
        if (attribute.has(facet)) {
            lines.add(annotation + "(" + text(attribute.get(facet)) + ")");
        }
    }

    private String source() {
        return switch (attribute.kind()) {
            case BASIC, GENERATED -> attribute.basic().source();
            case ELEMENTS -> container(attribute.has(Facet.STYLE) ? attribute.type() : attribute.basic().source());
            case MANY_TO_MANY, ONE_TO_MANY -> container(attribute.type());
            default -> attribute.type();
        };
    }

    private String container(String element) {
        return switch (attribute.get(Facet.CONTAINER).toLowerCase(Locale.ROOT)) {
            case "set" -> "java.util.Set<" + element + ">";
            case "map" -> "java.util.Map<String, " + element + ">";
            default -> "java.util.List<" + element + ">";
        };
    }

    /** A text as a Java literal. */
    static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
