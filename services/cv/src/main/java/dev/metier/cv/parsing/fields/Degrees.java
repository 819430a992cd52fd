package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.words.Vocabulary;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes academic degrees and parts them from the subject. */
final class Degrees {

    private static final String SUBJECTLESS = "(?:" + Vocabulary.pattern("degrees")
            + "|diplom-\\p{L}+|dipl\\.-\\p{L}+\\.?|(?:bachelor|master|doctor|associate|licentiate|magister|diplom|diploma|licence|maîtrise|doctorat|doctorado|licenciatura|máster|grado|laurea|mestrado|bacharelado|licență|licenta|masterat)(?:['’]?s)?(?:"
            + " degree| diploma| program)?(?: (?:of|de) (?:applied |fine |health"
            + " )?(?:science|sciences|arts?|engineering|business"
            + " administration|business|technology|philosophy|laws?|education|medicine|commerce|fine"
            + " arts|architecture|music|nursing|public administration|public health|social"
            + " work|accountancy|computer applications|ciencias|artes))*"
            + "|b\\.?\\s?sc\\.?|m\\.?\\s?sc\\.?|b\\.?\\s?eng\\.?|m\\.?\\s?eng\\.?|b\\.?\\s?tech\\.?|m\\.?\\s?tech\\.?|b\\.?\\s?com\\.?|m\\.?\\s?com\\.?|b\\.?ed\\.?|m\\.?ed\\.?|bsn|msn|bba|mba|emba|b\\.?f\\.?a\\.?|m\\.?f\\.?a\\.?|ll\\.?\\s?[bm]\\.?|j\\.?d\\.?|m\\.?d\\.?|ph\\.?\\s?d\\.?|dphil|d\\.?sc\\.?|mph|mpa|mca|bca|edd|dds|pharmd|(?-i:[BM]\\.?"
            + " ?[SAE]\\.?(?: ?\\(?Hons\\.?\\)?)?|A\\.? ?A\\.?(?:"
            + " ?S\\.?)?|A\\.?S\\.?|BTS|DUT|CAP|BTEC|HND|Bac)|high school diploma|high school|secondary school"
            + " diploma|ged|abitur|fachabitur|matura|baccalauréat|baccalaureate|bacalaureat|bachillerato|a-levels|a"
            + " levels|gcse|vocational training|berufsausbildung|ausbildung|bootcamp|nvq(?: level \\d)?|mittlere reife|realschulabschluss|hauptschulabschluss|fachhochschulreife|hochschulreife|allgemeine hochschulreife|professional diploma|(?:post)?graduate"
            + " (?:certificate|diploma)|certificate|staatsexamen|minor|major|exchange"
            + " semester|undergraduate|postgraduate)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern STARTS = Pattern.compile("^" + SUBJECTLESS + "(?![\\p{L}\\d])", FLAGS);
    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\p{L}\\d.])" + SUBJECTLESS + "(?![\\p{L}\\d])", FLAGS);
    private static final Pattern LINK = Pattern.compile(
            "(?i)^(?:degree|diploma)?\\s*(?:,|:|-|–|—|\\(|in\\b|of\\b|en\\b|în\\b|im\\b|der\\b|des\\b)?\\s*(?:the )?");

    /** "Master of Science (MSc), Physics" says its degree twice. */
    private static final Pattern SHORT_FORM = Pattern.compile("^\\([A-Z][A-Za-z.]{1,5}\\)\\s*(?=[,:–—-]|in\\b|of\\b)");

    private Degrees() {}

    record Degree(String type, Optional<String> area) {}

    static boolean startsWithDegree(String text) {
        return STARTS.matcher(text).find();
    }

    static boolean isDegree(String text) {
        return ANYWHERE.matcher(text).find();
    }

    /** "BSc in Physics", "Bachelor of Science, Physics", "Physics, BSc". */
    static Degree split(String text) {
        Matcher start = STARTS.matcher(text);
        if (start.find()) {
            String rest =
                    SHORT_FORM.matcher(text.substring(start.end()).strip()).replaceFirst("");
            String area = EntryHead.clean(LINK.matcher(rest).replaceFirst(""));
            return new Degree(start.group().strip(), area.isEmpty() ? Optional.empty() : Optional.of(area));
        }
        String open = text.replaceFirst("\\)$", "");
        Matcher inside = ANYWHERE.matcher(open);
        if (inside.find() && inside.end() == open.length()) {
            String area = EntryHead.clean(open.substring(0, inside.start()));
            return new Degree(inside.group(), area.isEmpty() ? Optional.empty() : Optional.of(area));
        }
        return new Degree(text, Optional.empty());
    }
}
