package dev.metier.ats.resume;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Levels of responsibility as titles name them, the lowest first. */
public enum SeniorityLevel {
    ENTRY(
            0,
            "intern(?:ship)?|trainee|apprentice|working student|praktikant(?:in)?|werkstudent(?:in)?|stagiaire|alternant"
                    + "|becari[oa]|stagiar"),
    JUNIOR(0, "junior|jr\\.?|entry[- ]level|berufseinsteiger(?:in)?|debutant"),
    SENIOR(60, "senior|sr\\.?|seasoned|confirme"),
    LEAD(
            84,
            "lead(?! gen)|staff(?= (?:[a-z]+ )?(?:engineer|scientist|designer|developer))|principal|teamleiter(?:in)?|team leader"
                    + "|supervisor"),
    HEAD(120, "head of|director|directeur|directrice|directora|leiter(?:in)?|vice president|vp|chief|c[etfo]o");

    private static final Pattern HELPER = Pattern.compile("\\bassist|\\bsecretar|\\bassistenz");

    private final int typicalMonths;
    private final Pattern words;

    SeniorityLevel(int typicalMonths, String words) {
        this.typicalMonths = typicalMonths;
        this.words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    /** Months of dated work that speak for this level where no title does; a convention of this engine. */
    public int typicalMonths() {
        return typicalMonths;
    }

    /** The next lower level. */
    public Optional<SeniorityLevel> below() {
        return switch (this) {
            case ENTRY -> Optional.empty();
            case JUNIOR -> Optional.of(ENTRY);
            case SENIOR -> Optional.of(JUNIOR);
            case LEAD -> Optional.of(SENIOR);
            case HEAD -> Optional.of(LEAD);
        };
    }

    /** The highest level that a title names; who assists a director is none. */
    public static Optional<SeniorityLevel> in(String title) {
        String plain = Folded.of(title);
        boolean helper = HELPER.matcher(plain).find();
        return Arrays.stream(values())
                .filter(level -> !helper || level != HEAD)
                .filter(level -> level.words.matcher(plain).find())
                .max(Comparator.naturalOrder());
    }
}
