package io.quarkiverse.migrator.it.proof.random.entities;

import static io.quarkiverse.migrator.it.proof.random.entities.AttributeSource.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Renders a group as Java sources. */
final class GroupSource {

    private final String packageName;
    private final Group group;
    private final Map<String, String> sources = new LinkedHashMap<>();

    private GroupSource(String packageName, Group group) {
        this.packageName = packageName;
        this.group = group;
    }

    /** The source of each class, by its simple name. */
    static Map<String, String> of(String packageName, Group group) {
        GroupSource source = new GroupSource(packageName, group);
        group.enums().forEach((name, constants) -> source.add(name,
                List.of("public enum " + name + " { " + String.join(", ", constants) + " }")));
        group.embeddables().forEach(source::embeddable);
        group.entities().forEach(source::entity);
        return source.sources;
    }

    private void add(String name, List<String> lines) {
        sources.put(name, "package " + packageName + ";\nimport jakarta.persistence.*;\n" + String.join("\n", lines) + "\n");
    }

    private void embeddable(String name, List<Attribute> attributes) {
        List<String> lines = new ArrayList<>();
        lines.add("@Embeddable");
        if (name.startsWith(Group.STRUCT)) {
            lines.add("@org.hibernate.annotations.Struct(name = " + text("type_" + name) + ")");
        }
        lines.add("public class " + name + " {");
        attributes.forEach(attribute -> field(lines, attribute, attributes));
        lines.add("}");
        add(name, lines);
    }

    private void entity(Entity entity) {
        List<String> lines = new ArrayList<>();
        lines.add("@Entity");
        if (group.hasTable(entity)) {
            table(lines, entity);
        }
        if (entity.has(Facet.SECOND_TABLE)) {
            lines.add("@SecondaryTable(name = " + text(entity.get(Facet.SECOND_TABLE)) + ")");
        }
        if (entity.has(Facet.RENAMED_FROM)) {
            lines.add("@io.quarkiverse.migrator.RenamedFrom(" + text(entity.get(Facet.RENAMED_FROM)) + ")");
        }
        if (entity.has(Facet.INHERITANCE)) {
            inheritance(lines, entity);
        }
        if (entity.has(Facet.ON_DELETE)) {
            lines.add("@org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)");
        }
        if (entity.facets().is(Facet.ID_TYPE, "composite")) {
            lines.add("@IdClass(" + entity.name() + ".Key.class)");
        }
        lines.add("public class " + entity.name() + (entity.isRoot() ? "" : " extends " + entity.parent()) + " {");
        if (entity.isRoot()) {
            IdSource.of(entity).forEach(line -> lines.add("    " + line));
        }
        entity.attributes().forEach(attribute -> field(lines, attribute, entity.attributes()));
        lines.add("}");
        add(entity.name(), lines);
    }

    private static void field(List<String> lines, Attribute attribute, List<Attribute> siblings) {
        AttributeSource.of(attribute, siblings).forEach(line -> lines.add("    " + line));
    }

    private void table(List<String> lines, Entity entity) {
        List<String> parts = new ArrayList<>();
        if (entity.has(Facet.TABLE)) {
            parts.add("name = " + text(entity.get(Facet.TABLE)));
        }
        if (entity.has(Facet.COMMENT)) {
            parts.add("comment = " + text(entity.get(Facet.COMMENT)));
        }
        if (entity.has(Facet.CHECK)) {
            parts.add("check = @CheckConstraint(name = " + text("ck_" + group.number() + "_" + entity.name().charAt(0))
                    + ", constraint = " + text(Expressions.tableCheck(entity.get(Facet.CHECK), entity.attributes())) + ")");
        }
        List<String> indexes = new ArrayList<>();
        List<String> uniques = new ArrayList<>();
        for (Key key : entity.keys()) {
            (key.constraint() ? uniques : indexes).add(key(entity, key));
        }
        if (!indexes.isEmpty()) {
            parts.add("indexes = { " + String.join(", ", indexes) + " }");
        }
        if (!uniques.isEmpty()) {
            parts.add("uniqueConstraints = { " + String.join(", ", uniques) + " }");
        }
        if (!parts.isEmpty()) {
            lines.add("@Table(" + String.join(", ", parts) + ")");
        }
    }

    private static String key(Entity entity, Key key) {
        List<String> columns = key.attributes().stream().map(name -> entity.attribute(name).orElseThrow(
                () -> new IllegalStateException("No attribute " + name + " in " + entity.name())).column()).toList();
        String name = key.name().isEmpty() ? "" : "name = " + text(key.name()) + ", ";
        if (key.constraint()) {
            return "@UniqueConstraint(" + name + "columnNames = { "
                    + columns.stream().map(AttributeSource::text).collect(Collectors.joining(", ")) + " })";
        }
        String list = columns.get(0) + (key.order().isEmpty() ? "" : " " + key.order())
                + columns.stream().skip(1).map(column -> ", " + column).collect(Collectors.joining());
        return "@Index(" + name + "columnList = " + text(list) + (key.unique() ? ", unique = true" : "") + ")";
    }

    private static void inheritance(List<String> lines, Entity entity) {
        lines.add("@Inheritance(strategy = InheritanceType." + entity.get(Facet.INHERITANCE) + ")");
        if (entity.has(Facet.DISCRIMINATOR)) {
            lines.add("@DiscriminatorColumn(name = " + text(entity.get(Facet.DISCRIMINATOR)) + ", length = "
                    + entity.get(Facet.DISCRIMINATOR_LENGTH) + ", discriminatorType = DiscriminatorType."
                    + entity.get(Facet.DISCRIMINATOR_TYPE) + ")");
        }
        if (!entity.facets().is(Facet.INHERITANCE, "TABLE_PER_CLASS")) {
            lines.add("@DiscriminatorValue(" + text(entity.facets().is(Facet.DISCRIMINATOR_TYPE, "INTEGER") ? "0" : "KEEP")
                    + ")");
        }
    }
}
