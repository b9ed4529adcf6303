package io.quarkiverse.migrator.it.proof.random.entities;

import static io.quarkiverse.migrator.it.proof.random.entities.AttributeSource.text;

import java.util.ArrayList;
import java.util.List;

/** Renders the key of an entity. */
final class IdSource {

    private IdSource() {
    }

    static List<String> of(Entity entity) {
        List<String> lines = new ArrayList<>();
        if (entity.has(Facet.ID_RENAMED_FROM)) {
            lines.add("@io.quarkiverse.migrator.RenamedFrom(" + text(entity.get(Facet.ID_RENAMED_FROM)) + ")");
        }
        if (entity.facets().is(Facet.ID_TYPE, "embedded")) {
            lines.add("@EmbeddedId");
            lines.add("public Key " + entity.get(Facet.ID_NAME) + ";");
            lines.add("@Embeddable");
            lines.addAll(key("    @Column(length = 20)"));
            return lines;
        }
        lines.add("@Id");
        if (entity.hasCompositeId()) {
            lines.add("public int position;");
            lines.add("@Id @Column(length = 20)");
            lines.add("public String document;");
            lines.addAll(key(""));
            return lines;
        }
        switch (entity.get(Facet.GENERATOR)) {
            case "identity" -> lines.add("@GeneratedValue(strategy = GenerationType.IDENTITY)");
            case "auto" -> lines.add("@GeneratedValue");
            case "table" -> {
                lines.add("@GeneratedValue(generator = " + text(entity.get(Facet.SEQUENCE)) + ")");
                lines.add("@TableGenerator(name = " + text(entity.get(Facet.SEQUENCE)) + ", table = "
                        + text(entity.get(Facet.SEQUENCE)) + ", allocationSize = " + entity.get(Facet.ALLOCATION)
                        + ", initialValue = " + entity.get(Facet.INITIAL) + ")");
            }
            case "sequence" -> {
                lines.add("@GeneratedValue(generator = " + text(entity.get(Facet.SEQUENCE)) + ")");
                lines.add("@SequenceGenerator(name = " + text(entity.get(Facet.SEQUENCE)) + ", sequenceName = "
                        + text(entity.get(Facet.SEQUENCE)) + ", allocationSize = " + entity.get(Facet.ALLOCATION)
                        + ", initialValue = " + entity.get(Facet.INITIAL) + ")");
            }
            default -> {
            }
        }
        if (entity.facets().is(Facet.ID_TYPE, "String")) {
            lines.add("@Column(length = 20)");
        }
        lines.add("public " + entity.get(Facet.ID_TYPE) + " " + entity.get(Facet.ID_NAME) + ";");
        return lines;
    }

    private static List<String> key(String annotation) {
        return List.of("public static class Key implements java.io.Serializable {",
                "    public int position;",
                annotation,
                "    public String document;",
                "    @Override public boolean equals(Object other) { return other == this; }",
                "    @Override public int hashCode() { return position; }",
                "}");
    }
}
