package dev.metier.ats.fix;

import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.AtsFix;
import dev.metier.contracts.cv.Resume;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what can be corrected without inventing anything: spaces, marks, the form of dates, of contact details and addresses,
 * the spelling of skills, what is empty or there twice, and the order of entries.
 */
public final class FormFixes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Corrections corrections;

    public FormFixes(Taxonomy taxonomy) {
        this.corrections = new Corrections(taxonomy);
    }

    public List<AtsFix> of(Resume resume) {
        JsonNode root = JSON.valueToTree(resume);
        Walk walk = new Walk();
        walk.node(root, "");
        new NewestFirst(walk.draft).order(root);
        return walk.draft.inOrder();
    }

    /** Once through the CV in its own order. */
    private final class Walk {

        private final Draft draft = new Draft();
        private final Set<String> skills = new HashSet<>();

        void node(JsonNode node, String pointer) {
            if (node.isObject()) {
                node.properties().stream()
                        .filter(member ->
                                !pointer.equals("/meta") || member.getKey().equals("custom"))
                        .forEach(member -> node(member.getValue(), pointer + "/" + member.getKey()));
            } else if (node.isArray()) {
                array(node, pointer);
            } else if (node.isString()) {
                text(pointer, node.stringValue());
            }
        }

        private void text(String pointer, String text) {
            corrections.of(pointer, text).ifPresent(correction -> {
                String after = correction.after();
                if (after == null) {
                    draft.remove(correction.ruleId(), pointer, text, correction.reason());
                    return;
                }
                draft.replace(correction.ruleId(), pointer, text, after, correction.reason());
            });
        }

        /** What is empty or there already goes as a whole, so nothing inside it needs a correction. */
        private void array(JsonNode array, String pointer) {
            Set<JsonNode> seen = new HashSet<>();
            for (int i = 0; i < array.size(); i++) {
                String place = pointer + "/" + i;
                Optional<JsonNode> tidy = TidyTree.of(array.get(i), place, corrections);
                if (tidy.isEmpty()) {
                    draft.remove("entries.empty", place, array.get(i), "Nothing stands here.");
                } else if (isSkill(pointer) && !skills.add(skill(tidy.get()))) {
                    String reason = "'" + tidy.get().stringValue() + "' is listed already.";
                    draft.remove("skills.duplicates", place, array.get(i), reason);
                } else if (!isSkill(pointer) && !seen.add(tidy.get())) {
                    draft.remove("entries.duplicates", place, array.get(i), "The same stands here twice.");
                } else {
                    node(array.get(i), place);
                }
            }
        }

        private static boolean isSkill(String pointer) {
            return pointer.startsWith("/skills/") && pointer.endsWith("/keywords");
        }

        private static String skill(JsonNode keyword) {
            String compact = Taxonomy.compact(keyword.stringValue());
            return compact.isEmpty() ? keyword.stringValue() : compact;
        }
    }
}
