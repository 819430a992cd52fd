package dev.metier.ats.check;

import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Criterion;
import java.util.List;

/** All rules, in the order of the report. Their weights sum to 100. */
final class Rules {

    private static final List<Rule> ALL = List.of(
            new SkillsRule(true),
            new SkillsRule(false),
            new ExperienceRule(),
            new SeniorityRule(),
            new ContextRule(),
            new EducationRule(),
            new LanguagesRule(),
            new SectionsRule(),
            new DatesRule(),
            new DescribedRule(),
            new ContactRule(),
            new FormRule(),
            new CertaintyRule(),
            new LocationRule(),
            new PermitsRule());

    private Rules() {}

    static List<AtsCriteria.Rule> descriptions() {
        return ALL.stream().map(Rule::description).toList();
    }

    static List<Criterion> judge(Comparison comparison) {
        return ALL.stream().map(rule -> rule.criterion(comparison)).toList();
    }

    /** The mean of the criteria that apply, by weight. */
    static int score(List<Criterion> criteria) {
        long weights = 0;
        long points = 0;
        for (Criterion criterion : criteria) {
            if (criterion.applies()) {
                weights += criterion.weight();
                points += (long) criterion.weight() * criterion.score();
            }
        }
        return Rule.percent(points, weights * 100);
    }
}
