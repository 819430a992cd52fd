package dev.metier.ats.fix;

import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.cv.Resume;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposes to keep each skill once: the first of its spelling stays. */
final class DuplicateSkills {

    private final FormFixes.Draft draft;
    private final Set<String> known = new HashSet<>();

    DuplicateSkills(FormFixes.Draft draft) {
        this.draft = draft;
    }

    void find(Resume resume) {
        for (int i = 0; i < resume.skills().size(); i++) {
            Resume.Skill skill = resume.skills().get(i);
            List<String> keywords = skill.keywords();
            for (int k = 0; k < keywords.size(); k++) {
                String keyword = keywords.get(k);
                if (!known.add(Taxonomy.compact(keyword))) {
                    String pointer = "/skills/" + i + "/keywords/" + k;
                    draft.dropReplacement(pointer);
                    draft.remove("skills.duplicates", pointer, keyword, "'" + keyword.strip() + "' is listed already.");
                }
            }
        }
    }
}
