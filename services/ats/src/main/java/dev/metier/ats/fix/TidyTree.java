package dev.metier.ats.fix;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A part of a CV as it will be when all its corrections are made; two parts that will be the same are the same. */
final class TidyTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TidyTree() {}

    /** Empty where nothing would be left. */
    static Optional<JsonNode> of(JsonNode node, String pointer, Corrections corrections) {
        if (node.isString()) {
            return text(node, pointer, corrections);
        }
        if (node.isArray()) {
            Set<JsonNode> items = new LinkedHashSet<>();
            for (int i = 0; i < node.size(); i++) {
                of(node.get(i), pointer + "/" + i, corrections).ifPresent(items::add);
            }
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(NODES.arrayNode().addAll(items));
        }
        if (!node.isObject()) {
            return node.isNull() ? Optional.empty() : Optional.of(node);
        }
        ObjectNode members = NODES.objectNode();
        node.properties()
                .forEach(member -> of(member.getValue(), pointer + "/" + member.getKey(), corrections)
                        .ifPresent(value -> members.set(member.getKey(), value)));
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    private static Optional<JsonNode> text(JsonNode node, String pointer, Corrections corrections) {
        Optional<Correction> correction = corrections.of(pointer, node.stringValue());
        if (correction.isEmpty()) {
            return Optional.of(node);
        }
        return Optional.ofNullable(correction.get().after()).map(NODES::stringNode);
    }
}
