package dev.metier.ats.form;

import dev.metier.ats.resume.GivenCv;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that every machine looks for, and how surely each was read: 1 where a person wrote it, 0 where it is missing. */
public final class KeyFields {

    private final GivenCv cv;
    private final List<KeyField> fields = new ArrayList<>();

    private KeyFields(GivenCv cv) {
        this.cv = cv;
    }

    public static List<KeyField> of(GivenCv cv) {
        KeyFields keys = new KeyFields(cv);
        Resume resume = cv.resume();
        keys.add("/basics/name", resume.basics().name(), true);
        keys.add("/basics/email", resume.basics().email(), true);
        keys.add("/basics/phone", resume.basics().phone(), false);
        for (int i = 0; i < resume.work().size(); i++) {
            Resume.Work role = resume.work().get(i);
            keys.add("/work/" + i + "/position", role.position(), true);
            keys.add("/work/" + i + "/name", role.name(), true);
            keys.add("/work/" + i + "/startDate", role.startDate(), true);
            keys.add("/work/" + i + "/endDate", role.endDate(), false);
        }
        for (int i = 0; i < resume.education().size(); i++) {
            Resume.Education course = resume.education().get(i);
            keys.add("/education/" + i + "/institution", course.institution(), true);
            keys.add("/education/" + i + "/studyType", course.studyType(), false);
        }
        return List.copyOf(keys.fields);
    }

    private void add(String pointer, @Nullable String value, boolean expected) {
        if (value == null || value.isBlank()) {
            if (expected) {
                fields.add(new KeyField(pointer, "", 0));
            }
            return;
        }
        FieldSource source = cv.fields().get(pointer);
        fields.add(new KeyField(pointer, Quote.of(value), source == null ? 1 : source.confidence()));
    }

    /**
     * One such field.
     *
     * @param value empty where the CV does not show it
     * @param certainty 0 to 1
     */
    public record KeyField(String pointer, String value, double certainty) {

        public boolean isMissing() {
            return value.isEmpty();
        }

        public String label() {
            return Label.of(pointer);
        }
    }
}
