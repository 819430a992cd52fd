package dev.metier.cv.critique.rules;

import java.util.List;
import java.util.stream.Stream;

/** All rules of this version, in the order in which they are listed. */
final class Rules {

    static final List<Rule> ALL = Stream.of(
                    ContactRules.all(),
                    SummaryRules.all(),
                    OpeningRules.all(),
                    PersonRules.all(),
                    TenseRules.all(),
                    WordRules.all(),
                    BulletRules.all(),
                    DateRules.all(),
                    TimelineRules.all(),
                    SkillRules.all(),
                    EducationRules.all(),
                    PrivacyRules.all(),
                    LengthRules.all(),
                    FormRules.all(),
                    ConsistencyRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
