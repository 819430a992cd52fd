package dev.metier.ats.fix;

import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.ats.taxonomy.TaxonomySkill;
import dev.metier.contracts.ats.AtsFix;
import dev.metier.contracts.cv.PatchOperation;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what can be corrected without inventing anything: spaces, the form of dates, the spelling of skills, duplicates. First
 * come replacements in the order of the CV, then removals from its end, so that any selection applied in this order still
 * meets the places it means.
 */
public final class FormFixes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Taxonomy taxonomy;

    public FormFixes(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public List<AtsFix> of(Resume resume) {
        Draft draft = new Draft();
        JsonNode root = JSON.valueToTree(resume);
        walk(root, "", draft);
        new DuplicateSkills(draft).find(resume);
        return draft.inOrder();
    }

    private void walk(JsonNode node, String pointer, Draft draft) {
        if (node.isObject()) {
            node.properties().forEach(entry -> walk(entry.getValue(), pointer + "/" + entry.getKey(), draft));
            return;
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, draft);
            }
            return;
        }
        if (node.isString()) {
            text(pointer, node.stringValue(), draft);
        }
    }

    private void text(String pointer, String text, Draft draft) {
        if (isDate(pointer)) {
            date(pointer, text, draft);
            return;
        }
        String tidy = Tidy.spaces(text);
        if (isSkill(pointer)) {
            Optional<String> spelling = spelling(tidy);
            if (spelling.isPresent()) {
                String reason = "The usual spelling is '" + spelling.get() + "'.";
                draft.replace("skills.spelling", pointer, text, spelling.get(), reason);
                return;
            }
        }
        if (!tidy.equals(text) && !tidy.isEmpty()) {
            draft.replace("text.spaces", pointer, text, tidy, "Spaces that nobody needs are removed.");
        }
    }

    private static void date(String pointer, String text, Draft draft) {
        if (pointer.endsWith("/endDate") && Tidy.meansNow(text)) {
            draft.remove("dates.form", pointer, text, "What goes on has no end date.");
            return;
        }
        Tidy.date(text)
                .filter(date -> !date.equals(text))
                .ifPresent(date -> draft.replace(
                        "dates.form", pointer, text, date, "Dates are read everywhere in the form " + date + "."));
    }

    private static boolean isDate(String pointer) {
        return pointer.endsWith("Date") || pointer.endsWith("/date");
    }

    private static boolean isSkill(String pointer) {
        return pointer.startsWith("/skills/") && !pointer.endsWith("/level");
    }

    /** Only another case or punctuation of the same name: an alias may say more than the name does. */
    private Optional<String> spelling(String text) {
        Optional<TaxonomySkill> skill = taxonomy.byName(text);
        return skill.map(TaxonomySkill::name)
                .filter(name -> Taxonomy.compact(name).equals(Taxonomy.compact(text)))
                .filter(name -> !name.equals(text));
    }

    /** The fixes found so far. */
    static final class Draft {

        private final List<AtsFix> replacements = new ArrayList<>();
        private final List<AtsFix> removals = new ArrayList<>();

        void replace(String ruleId, String pointer, String before, String after, String reason) {
            replacements.add(fix(ruleId, pointer, before, operation("replace", pointer, after), reason));
        }

        void remove(String ruleId, String pointer, String before, String reason) {
            removals.add(fix(ruleId, pointer, before, operation("remove", pointer, null), reason));
        }

        private static AtsFix fix(
                String ruleId, String pointer, String before, PatchOperation operation, String reason) {
            return new AtsFix(ruleId, List.of(operation("test", pointer, before), operation), reason);
        }

        private static PatchOperation operation(String op, String pointer, @Nullable Object value) {
            return new PatchOperation(op, pointer, null, value);
        }

        /** A removed place needs no replacement before. */
        void dropReplacement(String pointer) {
            replacements.removeIf(fix -> fix.operations().getLast().path().equals(pointer));
        }

        List<AtsFix> inOrder() {
            List<AtsFix> all = new ArrayList<>(replacements);
            all.addAll(removals.reversed());
            return List.copyOf(all);
        }
    }
}
