package dev.metier.ats.posting;

import dev.metier.ats.resume.Folded;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.WorkMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where people are asked to be. Remote work asks for no place unless the text says that it does. */
final class Places {

    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|\\n)[ \\t#*_>-]{0,8}(?:(?:work |job )?location|place of work|standort|arbeitsort|einsatzort|lieu(?: de travail)?|localisation"
                    + "|ubicaci[oó]n|lugar de trabajo|loca[tț]i[ea]|loc de munc[aă])[*_ ]{0,4}[:–-][*_ \\t]{0,8}([^\\n.;]{2,80})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SAID = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:based|located|living|live|reside|residing|office is|offices are|work from our office|position is) (?:in|within|near) "
                    + "(?:the )?(\\p{Lu}[\\p{L}'’.-]{1,30}(?:,? \\p{Lu}[\\p{L}'’.-]{1,30}){0,3})");
    private static final Pattern MUST_LIVE_THERE = Pattern.compile(
            "\\bmust (?:be (?:based|located|resident|living)|live|reside|relocate)\\b|\\bresidents? only\\b|\\bonly (?:in|within|from)\\b"
                    + "|\\b(?:us|uk|eu|usa)[- ]only\\b|\\bwithin commuting distance\\b|\\bwohnsitz in\\b|\\bresidir en\\b");
    private static final Pattern REMOTE = Pattern.compile(
            "(?<!no |not |non-)\\b(?:fully |100 ?% |completely )?remote(?:ly)?\\b(?! sens| monit| team)|\\bwork from (?:home|anywhere)\\b"
                    + "|\\b(?:100 ?% )?home ?office\\b|\\bteletravail\\b|\\bteletrabajo\\b|\\ben remoto\\b|\\bla distanta\\b|\\btelemunca\\b");
    private static final Pattern PRESENCE = Pattern.compile(
            "\\bhybrid[eoa]?\\b|\\bhibrid\\b|\\bon[- ]?site\\b|\\bin[- ]office\\b|\\bvor ort\\b|\\bsur site\\b|\\bpresencial\\b|\\bla sediu\\b");

    private Places() {}

    static Optional<AskedPlace> in(PostingText posting) {
        boolean remote = says(REMOTE, posting) && !says(PRESENCE, posting);
        if (remote && !says(MUST_LIVE_THERE, posting)) {
            return Optional.empty();
        }
        return find(LABELLED, posting).or(() -> find(SAID, posting));
    }

    /** The place that the recruiter gave, where people work there; of remote work only what the text says. */
    static Optional<AskedPlace> in(PostingFacts facts, PostingText text) {
        String place = facts.place();
        if (place != null && !place.isBlank() && facts.workMode() != WorkMode.REMOTE) {
            return Optional.of(
                    new AskedPlace(place.strip(), new Evidence(Evidence.Source.POSTING, "/place", Quote.of(place))));
        }
        boolean bound = facts.workMode() != WorkMode.REMOTE || says(MUST_LIVE_THERE, text);
        return bound ? find(LABELLED, text).or(() -> find(SAID, text)) : Optional.empty();
    }

    private static String withoutPoint(String place) {
        String bare = place.strip();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static boolean says(Pattern pattern, PostingText posting) {
        return posting.sentences().stream()
                .anyMatch(sentence -> pattern.matcher(sentence.folded()).find());
    }

    private static Optional<AskedPlace> find(Pattern pattern, PostingText posting) {
        for (Sentence sentence : posting.sentences()) {
            Matcher place = pattern.matcher(sentence.text());
            if (place.find() && !REMOTE.matcher(Folded.of(place.group(1))).find()) {
                return Optional.of(new AskedPlace(
                        withoutPoint(place.group(1)), posting.evidence(sentence, place.start(1), place.end(1))));
            }
        }
        return Optional.empty();
    }
}
