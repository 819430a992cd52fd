package dev.metier.ats.posting;

import dev.metier.ats.posting.Sentence.Need;
import dev.metier.ats.resume.EducationLevels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and education that the text of a posting asks for. */
final class Requirements {

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    /** {@code 3+ years}, {@code three (3) years}, {@code 3 to 5 years}, {@code mindestens 3 Jahre}; gaps are bounded. */
    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{1,2}|" + String.join("|", NUMBERS)
                    + ")\\s{0,3}(?:\\(\\d{1,2}\\)\\s{0,3})?\\+?\\s{0,3}"
                    + "(?:(?:-|–|to|bis|à|a|y|și|la)\\s{0,3}\\d{1,2}\\s{0,3}\\+?\\s{0,3})?(?:or more\\s{1,3})?(?:full\\s{1,3})?(?:de\\s{1,3})?"
                    + "(?:years?|yrs?|jahren?|ans|ann[ée]es?|años?|anos|ani)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORK = Pattern.compile(
            "experience|experienced|background|track record|building|working|practice|in a similar|in the field"
                    + "|erfahrung|berufspraxis|expérience|experiencia|experienț|experient",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DEGREE_NOT_NEEDED = Pattern.compile(
            "not required|not necessary|no degree|not needed|nicht erforderlich|pas nécessaire|no es necesari|nu este necesar",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OR_EXPERIENCE = Pattern.compile(
            "or (?:an? )?(?:equivalent|related|relevant|similar|comparable)|equivalent (?:practical |work )?experience"
                    + "|or experience|and/or|oder (?:eine )?vergleichbare|ou (?:expérience )?équivalent|o (?:experiencia )?equivalente"
                    + "|sau (?:experiență )?echivalent",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_YEARS = 25;

    private Requirements() {}

    /** Years and education that are asked for. */
    record Asked(Optional<AskedYears> years, Optional<AskedEducation> education) {}

    /** The most years that are asked; of ways that each name education and years, those of the shortest. */
    static Asked in(PostingText posting) {
        List<Way> ways = ways(posting);
        if (ways.isEmpty()) {
            return new Asked(years(posting), education(posting));
        }
        AskedEducation first = ways.getFirst().education();
        int most = ways.getLast().years().years();
        AskedEducation education = new AskedEducation(first.level(), true, most, first.evidence());
        return new Asked(Optional.of(ways.getFirst().years()), Optional.of(education));
    }

    private static Optional<AskedYears> years(PostingText posting) {
        return posting.sentences().stream()
                .filter(sentence -> sentence.need() == Need.MUST
                        && WORK.matcher(sentence.text()).find())
                .flatMap(sentence -> years(posting, sentence).stream())
                .max(Comparator.comparingInt(AskedYears::years));
    }

    /** "A degree and two years, or high school and six years": ways to the same job, the one with the fewest years first. */
    private static List<Way> ways(PostingText posting) {
        List<Way> ways = new ArrayList<>();
        for (Sentence sentence : posting.sentences()) {
            if (sentence.need() != Need.MUST || !WORK.matcher(sentence.text()).find()) {
                continue;
            }
            years(posting, sentence)
                    .ifPresent(years ->
                            education(posting, sentence).ifPresent(education -> ways.add(new Way(years, education))));
        }
        ways.sort(Comparator.comparingInt(way -> way.years().years()));
        boolean differ =
                ways.stream().map(way -> way.education().level()).distinct().count() > 1;
        return differ ? ways : List.of();
    }

    private record Way(AskedYears years, AskedEducation education) {}

    private static Optional<AskedYears> years(PostingText posting, Sentence sentence) {
        Matcher years = YEARS.matcher(sentence.text());
        if (!years.find()) {
            return Optional.empty();
        }
        int asked = number(years.group(1));
        if (asked == 0 || asked > MOST_YEARS) {
            return Optional.empty();
        }
        return Optional.of(new AskedYears(asked, posting.evidence(sentence, years.start(), years.end())));
    }

    private static int number(String words) {
        int word = NUMBERS.indexOf(words.toLowerCase(Locale.ROOT));
        return word >= 0 ? word + 1 : Integer.parseInt(words);
    }

    private static Optional<AskedEducation> education(PostingText posting) {
        return posting.sentences().stream()
                .filter(sentence -> sentence.need() == Need.MUST)
                .filter(sentence -> !DEGREE_NOT_NEEDED.matcher(sentence.text()).find())
                .flatMap(sentence -> education(posting, sentence).stream())
                .findFirst();
    }

    private static Optional<AskedEducation> education(PostingText posting, Sentence sentence) {
        return EducationLevels.lowestIn(sentence.text())
                .map(found -> new AskedEducation(
                        found.level(),
                        OR_EXPERIENCE.matcher(sentence.text()).find(),
                        0,
                        posting.evidence(sentence, found.at(), found.at())));
    }
}
