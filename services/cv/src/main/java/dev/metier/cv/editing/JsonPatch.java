package dev.metier.cv.editing;

import dev.metier.contracts.cv.PatchOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies a JSON Patch (RFC 6902). One leniency: adding to the end of a list that is not there yet makes the list, and adding
 * a member of an object that is not there yet makes the object, because JSON Resume leaves out what is empty.
 */
final class JsonPatch {

    private final JsonMapper json;
    private JsonNode root;
    private int index;

    JsonPatch(JsonMapper json, JsonNode root) {
        this.json = json;
        this.root = root;
    }

    JsonNode apply(List<PatchOperation> operations) {
        for (PatchOperation operation : operations) {
            apply(operation);
            index++;
        }
        return root;
    }

    private void apply(PatchOperation operation) {
        JsonPointer path = pointer(operation.path(), "path");
        switch (operation.op()) {
            case "add" -> add(path, value(operation));
            case "remove" -> remove(path);
            case "replace" -> {
                existing(path, "path");
                replace(path, value(operation));
            }
            case "move" -> {
                JsonPointer from = pointer(operation.from(), "from");
                JsonNode moved = existing(from, "from");
                if (path.toString().startsWith(from + "/")) {
                    throw rejected("path", "a value cannot be moved into itself");
                }
                remove(from);
                add(path, moved);
            }
            case "copy" ->
                add(path, existing(pointer(operation.from(), "from"), "from").deepCopy());
            case "test" -> {
                if (!existing(path, "path").equals(value(operation))) {
                    throw rejected("value", "is not what the CV holds there");
                }
            }
            default -> throw rejected("op", "is not an operation of JSON Patch");
        }
    }

    private JsonNode value(PatchOperation operation) {
        return json.valueToTree(operation.value());
    }

    private JsonPointer pointer(@Nullable String text, String field) {
        try {
            if (text != null) {
                return JsonPointer.compile(text);
            }
        } catch (IllegalArgumentException e) {
            throw rejected(field, "is not a JSON Pointer");
        }
        throw rejected(field, "is missing");
    }

    private JsonNode existing(JsonPointer path, String field) {
        JsonNode node = root.at(path);
        if (node.isMissingNode()) {
            throw rejected(field, "points to nothing");
        }
        return node;
    }

    private void add(JsonPointer path, JsonNode value) {
        if (path.matches()) {
            root = value;
            return;
        }
        String name = path.last().getMatchingProperty();
        switch (parent(path, name.equals("-"))) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.insert(name.equals("-") ? array.size() : position(name, array.size()), value);
            default -> throw rejected("path", "points into a plain value");
        }
    }

    private void replace(JsonPointer path, JsonNode value) {
        if (path.matches()) {
            root = value;
            return;
        }
        String name = path.last().getMatchingProperty();
        switch (root.at(path.head())) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.set(position(name, array.size() - 1), value);
            default -> throw rejected("path", "points into a plain value");
        }
    }

    private void remove(JsonPointer path) {
        existing(path, "path");
        if (path.matches()) {
            throw rejected("path", "the whole CV cannot be removed by a patch");
        }
        String name = path.last().getMatchingProperty();
        switch (root.at(path.head())) {
            case ObjectNode object -> object.remove(name);
            case ArrayNode array -> array.remove(position(name, array.size() - 1));
            default -> throw rejected("path", "points into a plain value");
        }
    }

    private JsonNode parent(JsonPointer path, boolean isList) {
        JsonNode parent = root.at(path.head());
        if (!parent.isMissingNode()) {
            return parent;
        }
        JsonNode above = path.head().matches() ? root : root.at(path.head().head());
        if (above instanceof ObjectNode object) {
            JsonNode made = isList ? json.createArrayNode() : json.createObjectNode();
            object.set(path.head().last().getMatchingProperty(), made);
            return made;
        }
        throw rejected("path", "points to nothing");
    }

    private int position(String name, int last) {
        if (name.matches("0|[1-9]\\d{0,5}") && Integer.parseInt(name) <= last) {
            return Integer.parseInt(name);
        }
        throw rejected("path", "is not a position in that list");
    }

    private PatchRejected rejected(String field, String message) {
        return new PatchRejected("[" + index + "]." + field, message);
    }
}
