package dev.metier.platform.test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds what clients of an API would stumble over in a newer version of its OpenAPI 3.1 document. */
final class OpenApiBreaks {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private OpenApiBreaks(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** One sentence per break; none where every client of the former goes on working. */
    static List<String> between(JsonNode before, JsonNode after) {
        OpenApiBreaks found = new OpenApiBreaks(before, after);
        found.compareOperations();
        return List.copyOf(found.breaks);
    }

    private void compareOperations() {
        for (Map.Entry<String, JsonNode> path : before.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    JsonNode now = after.path("paths").path(path.getKey()).path(operation.getKey());
                    compareOperation(name, operation.getValue(), now);
                }
            }
        }
    }

    private void compareOperation(String name, JsonNode was, JsonNode now) {
        if (now.isMissingNode()) {
            breaks.add(name + " is gone");
            return;
        }
        compareParameters(name, was, now);
        for (Map.Entry<String, JsonNode> response : was.path("responses").properties()) {
            JsonNode answer = now.path("responses").path(response.getKey());
            if (answer.isMissingNode()) {
                breaks.add(name + " no longer answers " + response.getKey());
            } else {
                compareContent(name + " → " + response.getKey(), response.getValue(), answer, Direction.ANSWER);
            }
        }
        compareContent(name + " ←", was.path("requestBody"), now.path("requestBody"), Direction.REQUEST);
        boolean bodyWasOptional = !was.path("requestBody").path("required").asBoolean(false);
        if (bodyWasOptional && now.path("requestBody").path("required").asBoolean(false)) {
            breaks.add(name + " now requires a body");
        }
    }

    private void compareParameters(String name, JsonNode was, JsonNode now) {
        for (JsonNode parameter : now.path("parameters")) {
            boolean required = parameter.path("required").asBoolean(false);
            JsonNode former = find(was.path("parameters"), parameter);
            if (required && !former.path("required").asBoolean(false)) {
                breaks.add(name + " now requires the parameter "
                        + parameter.path("name").asString());
            }
        }
        for (JsonNode parameter : was.path("parameters")) {
            JsonNode present = find(now.path("parameters"), parameter);
            String at = name + " parameter " + parameter.path("name").asString();
            if (present.isMissingNode()) {
                breaks.add(at + " is gone");
            } else {
                compareSchema(at, parameter.path("schema"), present.path("schema"), Direction.REQUEST);
            }
        }
    }

    private JsonNode find(JsonNode parameters, JsonNode wanted) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").equals(wanted.path("name"))
                    && parameter.path("in").equals(wanted.path("in"))) {
                return parameter;
            }
        }
        return parameters.path("none");
    }

    private void compareContent(String at, JsonNode was, JsonNode now, Direction direction) {
        for (Map.Entry<String, JsonNode> content : was.path("content").properties()) {
            JsonNode present = now.path("content").path(content.getKey());
            if (present.isMissingNode()) {
                breaks.add(at + " no longer speaks " + content.getKey());
            } else {
                compareSchema(at, content.getValue().path("schema"), present.path("schema"), direction);
            }
        }
    }

    private void compareSchema(String at, JsonNode wasOrReference, JsonNode nowOrReference, Direction direction) {
        String reference = wasOrReference.path("$ref").asString("");
        if (!reference.isEmpty()
                && !compared.add(
                        direction + reference + nowOrReference.path("$ref").asString(""))) {
            return;
        }
        JsonNode was = resolve(before, wasOrReference);
        JsonNode now = resolve(after, nowOrReference);
        String type = was.path("type").toString();
        if (!type.equals(now.path("type").toString())) {
            breaks.add("%s was %s and is %s".formatted(at, type, now.path("type")));
            return;
        }
        compareChoices(at, was, now, direction);
        compareFields(at, was, now, direction);
        if (was.has("items")) {
            compareSchema(at + "[]", was.path("items"), now.path("items"), direction);
        }
    }

    private void compareFields(String at, JsonNode was, JsonNode now, Direction direction) {
        for (Map.Entry<String, JsonNode> field : was.path("properties").properties()) {
            JsonNode present = now.path("properties").path(field.getKey());
            if (present.isMissingNode()) {
                breaks.add(at + "." + field.getKey() + " is gone");
            } else {
                compareSchema(at + "." + field.getKey(), field.getValue(), present, direction);
            }
        }
        Set<String> wasRequired = names(was.path("required"));
        Set<String> isRequired = names(now.path("required"));
        Set<String> stricter = direction == Direction.REQUEST ? isRequired : wasRequired;
        Set<String> looser = direction == Direction.REQUEST ? wasRequired : isRequired;
        for (String field : stricter) {
            if (!looser.contains(field)) {
                breaks.add(at + "." + field + direction.brokenPromise);
            }
        }
    }

    /** A request may say what it could; an answer may get new values, which clients must tolerate. */
    private void compareChoices(String at, JsonNode was, JsonNode now, Direction direction) {
        Set<String> gone = names(was.path("enum"));
        gone.removeAll(names(now.path("enum")));
        if (direction == Direction.REQUEST && now.has("enum") && !gone.isEmpty()) {
            breaks.add(at + " no longer takes " + gone);
        }
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new HashSet<>();
        list.forEach(each -> names.add(each.asString()));
        return names;
    }

    private static JsonNode resolve(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private enum Direction {
        REQUEST(" is now required"),
        ANSWER(" may now be absent");

        private final String brokenPromise;

        Direction(String brokenPromise) {
            this.brokenPromise = brokenPromise;
        }
    }
}
