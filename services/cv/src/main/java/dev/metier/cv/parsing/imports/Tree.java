package dev.metier.cv.parsing.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads trees of data whose members may be missing or of another kind than they should be. */
final class Tree {

    private Tree() {}

    /** The first of these members that says something. */
    static @Nullable String text(JsonNode node, String... members) {
        return Stream.of(members)
                .map(node::path)
                .filter(JsonNode::isValueNode)
                .map(value -> value.asString("").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static List<JsonNode> items(JsonNode node) {
        List<JsonNode> items = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(items::add);
        }
        return items;
    }

    static List<String> texts(JsonNode node) {
        return items(node).stream()
                .filter(JsonNode::isValueNode)
                .map(value -> value.asString("").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void put(ObjectNode to, String member, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            to.put(member, value);
        }
    }

    static void put(ObjectNode to, String member, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = to.putArray(member);
            values.forEach(array::add);
        }
    }

    /** Adds an entry that says something to a section. */
    static void add(ObjectNode resume, String section, ObjectNode entry) {
        if (!entry.isEmpty()) {
            resume.withArray(section).add(entry);
        }
    }

    /** "Berlin, Germany": the part before the first comma is the city. */
    static void place(ObjectNode basics, @Nullable String location) {
        if (location == null) {
            return;
        }
        int comma = location.indexOf(',');
        ObjectNode place = basics.putObject("location");
        put(place, "city", comma < 0 ? location : location.substring(0, comma).strip());
        put(place, "region", comma < 0 ? null : location.substring(comma + 1).strip());
    }

    static boolean saysAny(String name, String... words) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(lower::contains);
    }
}
