package dev.metier.cv.parsing;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes JSON Resume files as they are. */
final class JsonResumeReader {

    private static final List<String> SECTIONS = List.of(
            "basics",
            "work",
            "volunteer",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "projects");

    private final JsonMapper json;

    JsonResumeReader(JsonMapper json) {
        this.json = json;
    }

    ParsedResume read(byte[] file) {
        try {
            JsonNode tree = json.readTree(file);
            if (!tree.isObject() || SECTIONS.stream().noneMatch(tree::has)) {
                throw new UnreadableFile(
                        ErrorCode.FILE_TYPE_UNSUPPORTED,
                        "This JSON is not a JSON Resume: it has none of its sections.");
            }
            Resume resume = json.treeToValue(tree, Resume.class);
            if (!isStorable(json.writeValueAsString(resume))) {
                throw new UnreadableFile(ErrorCode.FILE_DAMAGED, "The file holds characters that no text has.");
            }
            Map<String, FieldSource> fields = new HashMap<>();
            addFields(json.valueToTree(resume), "", fields);
            return new ParsedResume(resume, fields, List.of(), null);
        } catch (JacksonException e) {
            throw new UnreadableFile(ErrorCode.FILE_DAMAGED, "The file is not valid JSON Resume.");
        }
    }

    /** No NUL and no half of a surrogate pair: neither is text, and no database keeps them. */
    private static boolean isStorable(String text) {
        return !text.contains("\\u0000") && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private static void addFields(JsonNode node, String pointer, Map<String, FieldSource> fields) {
        if (node.isValueNode()) {
            fields.put(pointer, new FieldSource(1, null, null, node.asString()));
            return;
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addFields(node.get(i), pointer + "/" + i, fields);
            }
            return;
        }
        node.properties()
                .forEach(property -> addFields(property.getValue(), pointer + "/" + property.getKey(), fields));
    }
}
