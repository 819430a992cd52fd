package dev.metier.search.posting;

import dev.metier.contracts.search.Seniority;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that tell how experienced somebody should be. */
public final class SeniorityWords {

    private static final Map<String, Seniority> IN_TITLES = Map.ofEntries(
            Map.entry("intern", Seniority.INTERN),
            Map.entry("internship", Seniority.INTERN),
            Map.entry("trainee", Seniority.INTERN),
            Map.entry("apprentice", Seniority.INTERN),
            Map.entry("praktikant", Seniority.INTERN),
            Map.entry("praktikum", Seniority.INTERN),
            Map.entry("werkstudent", Seniority.INTERN),
            Map.entry("stagiaire", Seniority.INTERN),
            Map.entry("junior", Seniority.JUNIOR),
            Map.entry("jr", Seniority.JUNIOR),
            Map.entry("graduate", Seniority.JUNIOR),
            Map.entry("mid-level", Seniority.MID),
            Map.entry("senior", Seniority.SENIOR),
            Map.entry("sr", Seniority.SENIOR),
            Map.entry("expert", Seniority.SENIOR),
            Map.entry("lead", Seniority.LEAD),
            Map.entry("principal", Seniority.LEAD),
            Map.entry("staff", Seniority.LEAD),
            Map.entry("teamleiter", Seniority.LEAD),
            Map.entry("head", Seniority.HEAD),
            Map.entry("director", Seniority.HEAD),
            Map.entry("chief", Seniority.HEAD),
            Map.entry("vp", Seniority.HEAD));

    /** In a question these words may mean something else: lead generation, staff nurse, head chef. */
    private static final Map<String, Seniority> IN_QUESTIONS = Map.of(
            "intern", Seniority.INTERN,
            "internship", Seniority.INTERN,
            "praktikum", Seniority.INTERN,
            "werkstudent", Seniority.INTERN,
            "junior", Seniority.JUNIOR,
            "mid-level", Seniority.MID,
            "senior", Seniority.SENIOR);

    private SeniorityWords() {}

    /** The highest that a title names. */
    public static Optional<Seniority> ofTitle(String title) {
        Seniority highest = null;
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1)) {
            Seniority named = IN_TITLES.get(word);
            if (named != null && (highest == null || named.compareTo(highest) > 0)) {
                highest = named;
            }
        }
        return Optional.ofNullable(highest);
    }

    /** What a word of a question says for sure. */
    public static Optional<Seniority> ofWord(String word) {
        return Optional.ofNullable(IN_QUESTIONS.get(word.toLowerCase(Locale.ROOT)));
    }
}
