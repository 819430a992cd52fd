package dev.metier.ats.posting;

import dev.metier.ats.taxonomy.Mention;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The subjects of a degree that a sentence asks for: what was studied, not what must be known. */
final class Subjects {

    // no word boundaries: Java looks for the letter before each accent again and again there
    private static final Pattern DEGREE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:degree|diploma|bachelor['’]?s?|master['’]?s|ph\\.?d|b\\.?sc|m\\.?sc|semester credits|credits|major|abschluss|studium"
                    + "|licence|dipl[oô]me|licenciatura|grado|licen[tț][aă])(?![\\p{L}\\p{N}])[^;:\\n]{0,70}?(?<![\\p{L}\\p{N}])(?:in|of|en|der|în|de)\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile(
            "[;\\n]|[.](?=\\s|$)|(?<![\\p{L}\\p{N}])(?:experience|years?|knowledge|skills?|proficien|plus|with|erfahrung|kenntnis|jahre|expérience|experiencia|experien[tț])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Subjects() {}

    /** The skills that a sentence names elsewhere. */
    static List<Mention> without(String sentence, List<Mention> mentions) {
        Matcher degree = DEGREE.matcher(sentence);
        if (mentions.isEmpty() || !degree.find()) {
            return mentions;
        }
        int start = degree.end();
        Matcher end = END.matcher(sentence);
        int until = end.find(start) ? end.start() : sentence.length();
        return mentions.stream()
                .filter(mention -> mention.end() <= start || mention.start() >= until)
                .toList();
    }
}
