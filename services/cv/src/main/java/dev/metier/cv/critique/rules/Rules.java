package dev.metier.cv.critique.rules;

import java.util.List;
import java.util.stream.Stream;

/** All rules of this version, in the order in which they are listed. */
final class Rules {

    static final List<Rule> ALL = Stream.of(
                    OpeningRules.all(), PersonRules.all(), TenseRules.all(), WordRules.all(), WordRules.others())
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}
