package dev.metier.ats.check;

import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Does the CV show the skills that the posting asks for? One rule for those that must be there, one for the others. */
final class SkillsRule implements Rule {

    private final boolean must;

    SkillsRule(boolean must) {
        this.must = must;
    }

    @Override
    public AtsCriteria.Rule description() {
        String how =
                "The mean over these skills: 100 where the CV names the skill or an alias of it, 80 where it names a part of it,"
                        + " 40 for a neighbouring skill. Repeating a word changes nothing.";
        return must
                ? new AtsCriteria.Rule("skills.must", "Skills that must be there", 35, true, how)
                : new AtsCriteria.Rule("skills.nice", "Skills that are nice to have", 8, true, how);
    }

    @Override
    public Verdict judge(Comparison comparison) {
        List<SkillAnswer> answers = comparison.answers(must);
        if (answers.isEmpty()) {
            return Verdict.DOES_NOT_APPLY;
        }
        long sum = answers.stream().mapToLong(SkillAnswer::worth).sum();
        List<Evidence> evidence = new ArrayList<>();
        for (SkillAnswer answer : answers) {
            evidence.add(answer.asked().evidence());
            if (answer.evidence() != null) {
                evidence.add(answer.evidence());
            }
        }
        return Verdict.of(Rule.percent(sum, answers.size() * 100L), evidence, change(answers));
    }

    private static String change(List<SkillAnswer> answers) {
        List<String> open = answers.stream()
                .filter(answer -> !answer.isItself())
                .map(SkillsRule::named)
                .toList();
        return "If you have used them, say where: " + String.join(", ", open)
                + ". What you have not used is an honest gap; do not claim it.";
    }

    private static String named(SkillAnswer answer) {
        String asked = answer.asked().name();
        return answer.how() == null
                ? asked
                : asked + " (so far " + answer.found() + ", which counts " + answer.worth() + ")";
    }
}
