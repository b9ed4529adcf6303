package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.it.proof.random.entities.Attribute.Kind;

/** Edits a group at random, and remembers what each attribute and entity was called before. */
final class RandomEdits {

    private final Choice choice;
    private final RandomAttributes attributes;
    private final AttributeEdits attributeEdits;
    private final EntityEdits entityEdits;
    private final Origins origins;

    RandomEdits(Choice choice, RandomGroups groups, Group before) {
        this.choice = choice;
        this.attributes = groups.attributes();
        this.origins = new Origins(before);
        this.attributeEdits = new AttributeEdits(choice, attributes, origins);
        this.entityEdits = new EntityEdits(choice, groups, origins);
    }

    Origins origins() {
        return origins;
    }

    Group edit(Group before) {
        Group group = before;
        int count = choice.below(5);
        for (int i = 0; i < count; i++) {
            group = once(group);
        }
        return group;
    }

    private Group once(Group group) {
        Entity entity = choice.of(group.entities());
        int kind = choice.below(16);
        if (kind < 2) {
            return added(attributes.add(group, entity.name()), entity.name());
        }
        if (kind > 10) {
            return entityEdits.edit(group, entity);
        }
        if (entity.attributes().isEmpty()) {
            return group;
        }
        Attribute attribute = choice.of(entity.attributes());
        return switch (kind) {
            case 2, 3 -> entityEdits.withoutAttribute(group, entity, attribute);
            case 4, 5 -> attributeEdits.rename(group, entity, attribute);
            case 6 -> attributeEdits.exchange(group, entity, attribute);
            default -> attributeEdits.alter(group, entity, attribute);
        };
    }

    /** A row that exists can refer only to one that exists. */
    private Group added(Group group, String entity) {
        return group.edit(entity, each -> each.withAttributes(each.attributes().stream()
                .map(attribute -> attribute.kind() == Kind.MANY_TO_ONE && origins.isFresh(attribute)
                        && origins.isFresh(group.entity(attribute.type()))
                                ? attribute.without(Facet.REQUIRED)
                                : attribute)
                .toList()));
    }

    /** What entities and attributes were called before; those that are new were called nothing. */
    static final class Origins {

        private final Map<String, String> entities = new HashMap<>();
        private final Map<String, String> attributes = new HashMap<>();
        private final Set<String> renamed = new HashSet<>();
        private final Set<String> exchanged = new HashSet<>();
        private final Set<String> exchangedTables = new HashSet<>();

        Origins(Group before) {
            before.entities().forEach(entity -> {
                entities.put(entity.name(), entity.name());
                attributes.put(entity.get(Facet.ID_NAME), entity.get(Facet.ID_NAME));
                entity.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute.name()));
            });
            attributes.put("instant", "instant");
            attributes.put("zoneOffset", "zoneOffset");
            attributes.put("position", "position");
            attributes.put("document", "document");
            before.embeddables().values().forEach(parts -> parts.forEach(part -> attributes.put(part.name(), part.name())));
        }

        boolean isFresh(Attribute attribute) {
            return !attributes.containsKey(attribute.name());
        }

        boolean isFresh(Entity entity) {
            return !entities.containsKey(entity.name());
        }

        Set<String> fresh(Entity entity) {
            Set<String> fresh = new HashSet<>();
            entity.attributes().stream().filter(this::isFresh).forEach(attribute -> fresh.add(attribute.name()));
            return fresh;
        }

        /** Whether it was there before under this very name. */
        boolean canBeRenamed(String attribute) {
            return attributes.containsKey(attribute) && !renamed.contains(attribute);
        }

        void attribute(String from, String to) {
            attributes.put(to, from);
            renamed.add(to);
        }

        void exchanged(String from, String to) {
            attribute(from, to);
            exchanged.add(to);
        }

        /** Whether what is called so now is to be renamed by hand. */
        boolean isExchanged(String path) {
            return exchanged.contains(path.substring(path.lastIndexOf('.') + 1));
        }

        /** The name is a new attribute's from now on. */
        void reuse(String attribute) {
            attributes.remove(attribute);
        }

        void exchangedTables(Entity one, Entity other) {
            exchangedTables.add(one.name());
            exchangedTables.add(other.name());
        }

        /** Whether the table of the entity is to be renamed by hand. */
        boolean isTableExchanged(String entity) {
            return exchangedTables.contains(entity);
        }

        /** The name is a new entity's from now on. */
        void reuseEntity(String name) {
            entities.remove(name);
        }

        void entity(String from, String to) {
            entities.put(to, from);
        }

        /** The former path of what is {@code Entity.attribute} now, empty if there was none. */
        String path(String now) {
            String[] parts = now.split("\\.");
            StringBuilder former = new StringBuilder(entities.getOrDefault(parts[0], ""));
            for (int i = 1; i < parts.length; i++) {
                String number = parts[i].contains("#") ? parts[i].substring(parts[i].indexOf('#')) : "";
                String name = parts[i].substring(0, parts[i].length() - number.length());
                String old = name.startsWith("{") ? name : attributes.getOrDefault(name, "");
                if (old.isEmpty()) {
                    return "";
                }
                former.append('.').append(old).append(number);
            }
            return entities.containsKey(parts[0]) ? former.toString() : "";
        }

        List<String> entityNames() {
            return List.copyOf(entities.keySet());
        }
    }
}
