package dev.metier.ats.check;

import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.ats.KeywordCoverage.How;
import java.util.List;
import java.util.Objects;

/** Are the asked skills used in work and projects, or only listed? */
final class ContextRule implements Rule {

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "keywords.context",
                "Skills shown in use",
                7,
                true,
                "Of the asked skills that the CV names, the share that work, projects or volunteering show in use.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        if (comparison.answers().isEmpty()) {
            return Verdict.DOES_NOT_APPLY;
        }
        List<SkillAnswer> named =
                comparison.answers().stream().filter(SkillAnswer::isItself).toList();
        List<Evidence> used = named.stream()
                .filter(answer -> answer.how() == How.IN_CONTEXT)
                .map(SkillAnswer::evidence)
                .filter(Objects::nonNull)
                .toList();
        List<String> listed = named.stream()
                .filter(answer -> answer.how() == How.LISTED)
                .map(SkillAnswer::found)
                .toList();
        String change = listed.isEmpty()
                ? "Name the asked skills that you have where you used them."
                : "Say in which role or project you used: " + String.join(", ", listed) + ".";
        return Verdict.of(Rule.percent(used.size(), named.size()), used, change);
    }
}
