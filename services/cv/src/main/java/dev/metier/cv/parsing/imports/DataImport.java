package dev.metier.cv.parsing.imports;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.UnreadableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes files that hold a CV as data: JSON Resume, Reactive Resume (JSON, versions 4 and 5), RenderCV (YAML). */
public final class DataImport {

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

    public static final String ENGINE = "metier-import";
    public static final String VERSION = "1.0";

    private final JsonMapper json;

    public DataImport(JsonMapper json) {
        this.json = json;
    }

    public ParsedResume json(byte[] file) {
        try {
            JsonNode tree = json.readTree(file);
            if (ReactiveResume.isOne(tree)) {
                return parsed(ReactiveResume.resume(tree), "JSON");
            }
            if (!tree.isObject() || SECTIONS.stream().noneMatch(tree::has)) {
                throw new UnreadableFile(
                        ErrorCode.FILE_TYPE_UNSUPPORTED,
                        "This JSON is neither a JSON Resume (it has none of its sections) nor an export of Reactive Resume.");
            }
            return parsed(tree, "JSON");
        } catch (JacksonException e) {
            throw new UnreadableFile(ErrorCode.FILE_DAMAGED, "The file is not valid JSON Resume.");
        }
    }

    public ParsedResume yaml(String text) {
        try {
            JsonNode cv = json.valueToTree(SafeYaml.read(text)).path("cv");
            if (!cv.isObject()) {
                throw new UnreadableFile(
                        ErrorCode.FILE_TYPE_UNSUPPORTED, "This YAML is not a RenderCV file: it has no cv.");
            }
            return parsed(RenderCv.resume(cv), "YAML");
        } catch (YAMLException | JacksonException e) {
            throw new UnreadableFile(ErrorCode.FILE_DAMAGED, "The file is not valid YAML of RenderCV.");
        }
    }

    private ParsedResume parsed(JsonNode tree, String type) {
        SchemaForm.apply(tree);
        JsonNode kept =
                json.valueToTree(json.treeToValue(tree, Resume.class)); // without what is empty, as it will be stored
        Resume resume = json.treeToValue(kept, Resume.class);
        if (!isStorable(json.writeValueAsString(resume))) {
            throw new UnreadableFile(ErrorCode.FILE_DAMAGED, "The file holds characters that no text has.");
        }
        Map<String, FieldSource> fields = new HashMap<>();
        addFields(kept, "", fields);
        DocumentFacts facts = new DocumentFacts(type, 0, 1, 0, 0, 0, false, false, List.of(), List.of());
        return new ParsedResume(resume, fields, List.of(), facts, ENGINE, VERSION);
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
