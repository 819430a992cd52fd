package dev.metier.ats.fix;

import dev.metier.contracts.ats.AtsFix;
import dev.metier.contracts.cv.PatchOperation;
import dev.metier.contracts.cv.Resume;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies fixes: the operations {@code test}, {@code replace}, {@code remove} and {@code move} of JSON Patch (RFC 6902), all or none. */
public final class Fixes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Fixes() {}

    /** Throws {@link FixRejected} where an operation does not fit the resume. */
    public static Resume apply(Resume resume, List<AtsFix> fixes) {
        JsonNode root = JSON.valueToTree(resume);
        fixes.stream().flatMap(fix -> fix.operations().stream()).forEach(operation -> apply(root, operation));
        try {
            return JSON.treeToValue(root, Resume.class);
        } catch (JacksonException e) {
            throw new FixRejected("The fixes would leave something that is not a resume.");
        }
    }

    private static void apply(JsonNode root, PatchOperation operation) {
        JsonPointer pointer = pointer(operation.path());
        JsonNode value = JSON.valueToTree(operation.value());
        if (root.at(pointer).isMissingNode()) {
            throw new FixRejected("The resume has nothing at " + operation.path() + ".");
        }
        switch (operation.op()) {
            case "test" -> test(root.at(pointer), value, operation.path());
            case "replace" -> replace(root.at(pointer.head()), pointer.last(), value);
            case "remove" -> remove(root.at(pointer.head()), pointer.last());
            case "move" -> move(root, operation.from(), pointer);
            default ->
                throw new FixRejected(
                        "A fix only tests, replaces, removes and moves; it does not " + operation.op() + ".");
        }
    }

    private static JsonPointer pointer(String path) {
        try {
            JsonPointer pointer = JsonPointer.compile(path);
            if (!pointer.matches()) {
                return pointer;
            }
        } catch (IllegalArgumentException e) {
            throw new FixRejected("'" + path + "' is not a JSON Pointer.");
        }
        throw new FixRejected("A fix changes fields, not the whole resume.");
    }

    private static void test(JsonNode found, JsonNode expected, String path) {
        if (!found.equals(expected)) {
            throw new FixRejected("The resume has changed at " + path + " since it was checked.");
        }
    }

    private static void replace(JsonNode parent, JsonPointer last, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(last.getMatchingProperty(), value);
            return;
        }
        ((ArrayNode) parent).set(last.getMatchingIndex(), value);
    }

    private static void remove(JsonNode parent, JsonPointer last) {
        if (parent instanceof ObjectNode object) {
            object.remove(last.getMatchingProperty());
            return;
        }
        ((ArrayNode) parent).remove(last.getMatchingIndex());
    }

    /** Within one list. */
    private static void move(JsonNode root, @Nullable String from, JsonPointer to) {
        JsonPointer source = pointer(from == null ? "" : from);
        boolean sameList = source.head().equals(to.head()) && root.at(to.head()).isArray();
        if (!sameList || root.at(source).isMissingNode()) {
            throw new FixRejected("A fix moves entries within their list only.");
        }
        ArrayNode list = (ArrayNode) root.at(to.head());
        list.insert(to.last().getMatchingIndex(), list.remove(source.last().getMatchingIndex()));
    }
}
