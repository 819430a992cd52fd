package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueView.Readability;
import dev.metier.cv.critique.text.Entry;
import dev.metier.cv.critique.text.PartialDate;
import dev.metier.cv.critique.text.ReadCv;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The length of the whole, and how easily it reads. */
final class LengthRules {

    /** A page of a CV holds about so many words. */
    private static final int WORDS_OF_A_PAGE = 480;

    private static final int YEARS_FOR_MORE_PAGES = 10;
    private static final int FEWEST_WORDS = 100;
    private static final int OLD_AFTER_YEARS = 15;
    private static final int LINES_OF_OLD_ROLES = 3;
    private static final double HARD_FLESCH = 0;
    private static final double HARD_LIX = 75;

    private LengthRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("length.too-long", LengthRules::tooLong),
                new Rule("length.too-short", LengthRules::tooShort),
                new Rule("length.old-detail", LengthRules::oldDetail),
                new Rule("length.readability", LengthRules::readability));
    }

    private static void tooLong(ReadCv cv, Findings findings) {
        int pages = years(cv) < YEARS_FOR_MORE_PAGES ? 2 : 4;
        int words = cv.wordCount();
        if (words > pages * WORDS_OF_A_PAGE
                && !cv.work().isEmpty()
                && cv.resume().publications().size() < 5) {
            findings.at(
                    "",
                    "The CV has about " + words + " words, more than " + pages
                            + " pages. Shorten what is old or not about the work you look for.");
        }
    }

    private static long years(ReadCv cv) {
        Optional<LocalDate> first = cv.work().stream()
                .map(Entry::start)
                .flatMap(Optional::stream)
                .map(PartialDate::earliest)
                .min(LocalDate::compareTo);
        return first.isEmpty() || cv.today() == null ? 0 : ChronoUnit.YEARS.between(first.get(), cv.today());
    }

    private static void tooShort(ReadCv cv, Findings findings) {
        int words = cv.wordCount();
        if (words < FEWEST_WORDS && !cv.work().isEmpty()) {
            findings.at(
                    "", "The CV has about " + words + " words. Say for each role what you did and what came of it.");
        }
    }

    private static void oldDetail(ReadCv cv, Findings findings) {
        LocalDate today = cv.today();
        if (today == null) {
            return;
        }
        for (Entry role : cv.work()) {
            boolean old = role.end()
                    .filter(end -> end.latest().isBefore(today.minusYears(OLD_AFTER_YEARS)))
                    .isPresent();
            int lines = role.bullets().size();
            if (old && lines > LINES_OF_OLD_ROLES) {
                findings.at(
                        role.pointer(),
                        "This ended more than " + OLD_AFTER_YEARS + " years ago and has " + lines
                                + " lines. One or two are enough.");
            }
        }
    }

    private static void readability(ReadCv cv, Findings findings) {
        dev.metier.cv.critique.text.Readability.of(cv)
                .filter(LengthRules::isHard)
                .ifPresent(found -> findings.at(
                        "",
                        "The running text scores " + found.score() + " (" + found.formula()
                                + "): shorter sentences would help."));
    }

    private static boolean isHard(Readability found) {
        return found.formula().equals("LIX") ? found.score() > HARD_LIX : found.score() < HARD_FLESCH;
    }
}
