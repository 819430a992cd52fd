package dev.metier.ats.check;

import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;

/** Are the parts there that readers, people and machines, look for? */
final class SectionsRule implements Rule {

    private static final int EXPERIENCE = 40;
    private static final int EDUCATION = 25;
    private static final int SKILLS = 25;
    private static final int SUMMARY = 10;

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "sections.present",
                "Sections",
                7,
                false,
                "40 for work, projects or volunteering, 25 for education, 25 for skills, 10 for a summary.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        Resume cv = comparison.cv().resume();
        Parts parts = new Parts();
        String experience = cv.work().isEmpty() ? (cv.projects().isEmpty() ? "/volunteer" : "/projects") : "/work";
        int entries = cv.work().size() + cv.projects().size() + cv.volunteer().size();
        parts.part(EXPERIENCE, entries, experience, "work, projects or volunteering");
        parts.part(EDUCATION, cv.education().size(), "/education", "education");
        parts.part(SKILLS, cv.skills().size(), "/skills", "skills");
        String summary = cv.basics().summary();
        parts.part(SUMMARY, summary == null || summary.isBlank() ? 0 : 1, "/basics/summary", "a summary");
        return Verdict.of(
                parts.score, parts.evidence, "Add under a plain heading: " + String.join(", ", parts.missing) + ".");
    }

    private static final class Parts {

        private int score;
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        void part(int share, int entries, String pointer, String name) {
            if (entries == 0) {
                missing.add(name);
                return;
            }
            score += share;
            evidence.add(new Evidence(
                    Evidence.Source.CV,
                    pointer,
                    entries == 1 ? name + ": 1 entry" : name + ": " + entries + " entries"));
        }
    }
}
