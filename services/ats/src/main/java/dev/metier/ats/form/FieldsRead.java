package dev.metier.ats.form;

import dev.metier.ats.resume.GivenCv;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.MachineView.NotRead;
import dev.metier.contracts.ats.MachineView.ReadField;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Field by field what a parser read out of the file, and what it looked for and did not find. */
public final class FieldsRead {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FieldsRead() {}

    /** In the order of the CV; nothing for a CV that was not read from a file. */
    public static List<ReadField> of(GivenCv cv) {
        List<ReadField> fields = new ArrayList<>();
        if (cv.wasRead()) {
            walk(JSON.valueToTree(cv.resume()), "", cv, fields);
        }
        return fields;
    }

    private static void walk(JsonNode node, String pointer, GivenCv cv, List<ReadField> fields) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(member ->
                            !pointer.equals("/meta") || member.getKey().equals("custom"))
                    .forEach(member -> walk(member.getValue(), pointer + "/" + member.getKey(), cv, fields));
            return;
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, cv, fields);
            }
            return;
        }
        if (node.isString() && !node.stringValue().isBlank()) {
            fields.add(field(pointer, node.stringValue(), cv));
        }
    }

    private static ReadField field(String pointer, String value, GivenCv cv) {
        FieldSource source = cv.fields().get(pointer);
        String label = Label.of(pointer);
        return source == null
                ? new ReadField(label, pointer, Quote.of(value), null, null, null)
                : new ReadField(label, pointer, Quote.of(value), source.confidence(), source.page(), source.box());
    }

    /** What machines look for and the CV does not show: key fields and whole sections. */
    public static List<NotRead> missing(GivenCv cv) {
        List<NotRead> missing = new ArrayList<>();
        KeyFields.of(cv).stream()
                .filter(KeyFields.KeyField::isMissing)
                .forEach(field -> missing.add(new NotRead(field.label(), field.pointer())));
        Resume resume = cv.resume();
        section(missing, "/basics/phone", resume.basics().phone() == null);
        section(missing, "/work", resume.work().isEmpty());
        section(missing, "/education", resume.education().isEmpty());
        section(missing, "/skills", resume.skills().isEmpty());
        section(missing, "/languages", resume.languages().isEmpty());
        return missing;
    }

    private static void section(List<NotRead> missing, String pointer, boolean isMissing) {
        if (isMissing) {
            missing.add(new NotRead(Label.of(pointer), pointer));
        }
    }
}
