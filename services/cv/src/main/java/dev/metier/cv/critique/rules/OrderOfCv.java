package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueFinding;
import java.util.Comparator;
import java.util.List;

/** Findings in the order in which a CV is read: the whole first, then section by section, line by line. */
final class OrderOfCv implements Comparator<CritiqueFinding> {

    private static final List<String> SECTIONS = List.of(
            "",
            "basics",
            "work",
            "volunteer",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "projects",
            "meta");

    @Override
    public int compare(CritiqueFinding one, CritiqueFinding other) {
        int byPlace = places(one.pointer(), other.pointer());
        if (byPlace != 0) {
            return byPlace;
        }
        int byStart = Integer.compare(start(one), start(other));
        return byStart == 0 ? one.ruleId().compareTo(other.ruleId()) : byStart;
    }

    private static int start(CritiqueFinding finding) {
        return finding.start() == null ? -1 : finding.start();
    }

    private static int places(String one, String other) {
        String[] first = one.split("/", -1);
        String[] second = other.split("/", -1);
        for (int i = 1; i < Math.min(first.length, second.length); i++) {
            int here = i == 1
                    ? Integer.compare(SECTIONS.indexOf(first[1]), SECTIONS.indexOf(second[1]))
                    : parts(first[i], second[i]);
            if (here != 0) {
                return here;
            }
        }
        return Integer.compare(first.length, second.length);
    }

    private static int parts(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.length() < 9 && part.chars().allMatch(Character::isDigit);
    }
}
