package dev.metier.ats.check;

import dev.metier.ats.form.FieldsRead;
import dev.metier.ats.posting.AskedSkill;
import dev.metier.ats.resume.ReadResume;
import dev.metier.ats.resume.SkillUse;
import dev.metier.ats.taxonomy.TaxonomySkill;
import dev.metier.contracts.ats.KeywordCoverage;
import dev.metier.contracts.ats.MachineView;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of the report that only tell what was read. */
final class Summary {

    private Summary() {}

    static KeywordCoverage coverage(List<SkillAnswer> answers) {
        List<KeywordCoverage.Match> matched = new ArrayList<>();
        List<KeywordCoverage.Gap> missing = new ArrayList<>();
        for (SkillAnswer answer : answers) {
            AskedSkill asked = answer.asked();
            if (answer.how() == null || answer.evidence() == null) {
                missing.add(new KeywordCoverage.Gap(
                        id(asked.skill()), asked.name(), asked.must(), asked.evidence(), advice(asked)));
                continue;
            }
            matched.add(new KeywordCoverage.Match(
                    id(asked.skill()),
                    asked.name(),
                    asked.must(),
                    answer.how(),
                    answer.found(),
                    answer.evidence(),
                    answer.worth(),
                    answer.why()));
        }
        matched.sort(Comparator.comparing(KeywordCoverage.Match::how));
        return new KeywordCoverage(matched, missing);
    }

    private static @Nullable SkillId id(@Nullable TaxonomySkill skill) {
        return skill == null ? null : skill.id();
    }

    private static String advice(AskedSkill asked) {
        if (asked.skill() != null && asked.skill().isPersonal()) {
            return "Show it by an example in a role; the word alone proves nothing.";
        }
        return "If you have used it, say where. If not, it is a gap: leave it out, and learn it if you want this job.";
    }

    static MachineView machineView(ReadResume cv) {
        DocumentFacts file = cv.given().original();
        return new MachineView(
                cv.experienceMonths(),
                cv.positions(),
                Degree.highestOf(cv.resume()).map(Degree::level).orElse(null),
                cv.resume().languages().stream()
                        .map(Resume.Language::language)
                        .filter(Objects::nonNull)
                        .toList(),
                cv.skills().stream().map(Summary::found).toList(),
                FieldsRead.of(cv.given()),
                FieldsRead.missing(cv.given()),
                file == null ? List.of() : file.hidden(),
                file == null ? null : file.pages());
    }

    private static MachineView.FoundSkill found(SkillUse use) {
        return new MachineView.FoundSkill(
                use.skill().id(), use.skill().name(), use.field().pointer(), use.isInContext());
    }
}
