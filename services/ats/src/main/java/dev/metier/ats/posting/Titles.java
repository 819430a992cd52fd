package dev.metier.ats.posting;

import dev.metier.ats.resume.Quote;
import dev.metier.ats.resume.SeniorityLevel;
import dev.metier.contracts.ats.Evidence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The level that a posting's title names: its first line where that is short, else what it says it looks for. */
final class Titles {

    private static final int WORDS_OF_A_TITLE = 12;
    private static final Pattern LOOKS_FOR = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:looking for|hiring|seeking|seeks?|hire|join us as|recruit(?:ing)?|position of|suchen(?: wir)?|recherch(?:e|ons)|buscamos"
                    + "|c[aă]ut[aă]m|angaj[aă]m)\\s{1,3}(?:(?:an?|the|eine?n?|une?|uno?|una)\\s{1,3})?((?:[^\\s.,;:!?]{1,30}\\s{1,3}){0,4}[^\\s.,;:!?]{1,30})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Titles() {}

    static Optional<AskedSeniority> seniority(PostingText posting) {
        if (posting.sentences().isEmpty()) {
            return Optional.empty();
        }
        Sentence first = posting.sentences().getFirst();
        String title =
                first.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        boolean isTitle = title.strip().split("\\s+", -1).length <= WORDS_OF_A_TITLE
                && !title.strip().endsWith(".");
        if (isTitle) {
            int at = first.text().indexOf(title);
            return seniority(title, posting.evidence(first, at, at + title.length()));
        }
        return posting.sentences().stream()
                .flatMap(sentence -> lookedFor(posting, sentence).stream())
                .findFirst();
    }

    /** Of the title that the recruiter gave. */
    static Optional<AskedSeniority> seniority(String title) {
        return seniority(title, new Evidence(Evidence.Source.POSTING, "/title", Quote.of(title)));
    }

    private static Optional<AskedSeniority> lookedFor(PostingText posting, Sentence sentence) {
        Matcher words = LOOKS_FOR.matcher(sentence.text());
        return words.find()
                ? seniority(words.group(1), posting.evidence(sentence, words.start(1), words.end(1)))
                : Optional.empty();
    }

    private static Optional<AskedSeniority> seniority(String title, Evidence evidence) {
        return SeniorityLevel.in(title).map(level -> new AskedSeniority(level, evidence));
    }
}
