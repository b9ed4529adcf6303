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
        lines.add("@Id");
        if (entity.hasCompositeId()) {
            lines.add("public int position;");
            lines.add("@Id @Column(length = 20)");
            lines.add("public String document;");
            lines.add("public static class Key implements java.io.Serializable {");
            lines.add("    public int position;");
            lines.add("    public String document;");
            lines.add("    @Override public boolean equals(Object other) { return other == this; }");
            lines.add("    @Override public int hashCode() { return position; }");
            lines.add("}");
            return lines;
        }
        switch (entity.get(Facet.GENERATOR)) {
            case "identity" -> lines.add("@GeneratedValue(strategy = GenerationType.IDENTITY)");
            case "auto" -> lines.add("@GeneratedValue");
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
}
