package dev.metier.analytics.store;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON may hold characters that {@code jsonb} cannot: they give way to a mark, so that the event is kept all the same. */
final class StorableJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final char MARK = '\ufffd';

    private StorableJson() {}

    static JsonNode of(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> {
                ObjectNode storable = NODES.objectNode();
                object.properties().forEach(field -> storable.set(text(field.getKey()), of(field.getValue())));
                yield storable;
            }
            case ArrayNode array -> {
                ArrayNode storable = NODES.arrayNode();
                array.forEach(item -> storable.add(of(item)));
                yield storable;
            }
            default -> json.isString() ? NODES.stringNode(text(json.asString())) : json;
        };
    }

    /** Without NUL; halves of surrogate pairs become question marks by encoding. */
    private static String text(String text) {
        byte[] encoded = text.replace('\0', MARK).getBytes(StandardCharsets.UTF_8);
        return new String(encoded, StandardCharsets.UTF_8);
    }
}
