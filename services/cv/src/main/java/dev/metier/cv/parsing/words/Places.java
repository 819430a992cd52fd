package dev.metier.cv.parsing.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes "city, region" and the like. */
public final class Places {

    /** Letters of Hebrew, Arabic and others are neither large nor small. */
    private static final String WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.־׳״-]*";

    private static final String CITY =
            WORD + "(?:[ -](?:(?:de|del|la|las|los|am|an|der|do|da|sur|upon|of|the|y|e)[ -])*" + WORD + "){0,3}";
    private static final Pattern CITY_STATE = Pattern.compile(CITY
            + ",\\s*[A-Z]{2}(?:,?\\s+\\d{4,6}(?:-\\d{4})?)?(?:,\\s*(?:USA?|U\\.S\\.A?\\.?|United States|Canada))?");
    private static final Pattern CITY_REST =
            Pattern.compile("(" + CITY + ")(?:,\\s*(" + CITY + "))?,\\s*(" + CITY + ")");
    private static final Pattern MAYBE_TOWN =
            Pattern.compile("(?:\\d{4,6}\\s+)?" + CITY + "(?:,\\s*" + CITY + "){0,2}");
    private static final int LONGEST_ADDRESS = 90;

    private static final Pattern REMOTE = Pattern.compile(
            "(?i)(?:fully )?(?:remote|hybrid|on-?site)(?:\\s*[(,-].{1,40})?|.{2,40}\\((?:remote|hybrid|on-?site)\\)");

    private static final Pattern CITY_CODE =
            Pattern.compile("(?:(?:[A-Z]{1,2}-)?\\d{4,6}\\s+)?(.*?)(?:,?\\s+[A-Z]{2,3})?");
    /** "Computer Science, MS" names a degree, not a state. */
    private static final Pattern SUBJECT_DEGREE = Pattern.compile(
            "(?i).*(?:science|sciences|engineering|studies|administration|business|economics|mathematics|statistics|physics|chemistry|biology|history|law|arts|design|management|psychology|sociology|nursing|education|linguistics|literature|philosophy|marketing|accounting|finance|journalism|communications?|architecture|medicine|informatics),\\s*(?-i:[BM]\\.?[AS]\\.?|AA|AS)");

    private static final Pattern POSTAL_START = Pattern.compile("^(?:[A-Z]{1,2}-)?\\d{4,6}\\s+(?=\\p{L}.*,)");
    private static final Pattern POSTAL_END = Pattern.compile("\\s+\\d{4,6}(?:-\\d{4})?(?:\\s+[A-Z]{2,3})?$");

    private Places() {}

    /** Whether the text is a place and nothing else. */
    public static boolean isPlaceLike(String text) {
        String trimmed = POSTAL_START
                .matcher(POSTAL_END.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("");
        if (REMOTE.matcher(trimmed).matches() || Vocabulary.COUNTRIES.contains(trimmed) || isCity(trimmed)) {
            return true;
        }
        String beforeLast = trimmed.replaceFirst(",[^,]*$", "");
        if (Vocabulary.EMPLOYERS.hasWordIn(beforeLast) || Vocabulary.TITLES.hasWordIn(beforeLast)) {
            return false;
        }
        if (SUBJECT_DEGREE.matcher(trimmed).matches()) {
            return false;
        }
        if (CITY_STATE.matcher(trimmed).matches()) {
            return true;
        }
        var matcher = CITY_REST.matcher(trimmed);
        return matcher.matches()
                && ((matcher.group(2) != null && matcher.group(3).matches("[A-Z]{2}"))
                        || Vocabulary.COUNTRIES.contains(matcher.group(3))
                        || Vocabulary.REGIONS.contains(matcher.group(3)));
    }

    /** A known city before a comma with one or two words of any kind behind it; only where a place is expected. */
    public static boolean startsWithCity(String text) {
        String[] parts = text.strip().split("\\s*,\\s*");
        return parts.length > 1
                && parts.length < 4
                && Vocabulary.CITIES.contains(parts[0])
                && Arrays.stream(parts).allMatch(part -> part.matches(CITY));
    }

    /** A known city between the commas of an address, with a number, a country or what else it lies in; only in a head. */
    public static boolean holdsCity(String text) {
        String[] parts = text.strip().split("\\s*,\\s*");
        boolean hasCity = Arrays.stream(parts)
                .anyMatch(part ->
                        Vocabulary.CITIES.contains(part.replaceAll("\\b(?:\\d{4,6}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)\\b", "")
                                .strip()));
        boolean hasOther = Arrays.stream(parts)
                .anyMatch(part -> part.matches(".*\\d.*|[A-Z]{2}")
                        || Vocabulary.COUNTRIES.contains(part)
                        || Vocabulary.REGIONS.contains(part));
        return text.length() < LONGEST_ADDRESS && parts.length > 1 && hasCity && hasOther;
    }

    /** "Lisbon Estremadura": a known city before words that may name what it lies in; only where a place is expected. */
    public static Optional<List<String>> beforeRegion(String text) {
        String[] words = text.strip().split(" ");
        for (int end = Vocabulary.CITIES.contains(text) ? 0 : Math.min(3, words.length - 1); end > 0; end--) {
            String city = String.join(" ", Arrays.copyOfRange(words, 0, end));
            String rest = String.join(" ", Arrays.copyOfRange(words, end, words.length));
            if (Vocabulary.CITIES.contains(city) && rest.matches("(?:\\p{Lu}[\\p{L}-]+ ?){1,3}")) {
                return Optional.of(List.of(city, rest));
            }
        }
        return Optional.empty();
    }

    /** Words that a town may be named by, with or without what it lies in; only where nothing but a place is expected. */
    public static boolean mayBeTown(String text) {
        return text.length() < 60
                && MAYBE_TOWN.matcher(text.strip()).matches()
                && !Vocabulary.EMPLOYERS.hasWordIn(text)
                && !Vocabulary.TITLES.hasWordIn(text);
    }

    /** A known city somewhere in an address without commas, with what it lies in behind it; where it begins, or -1. */
    public static int cityInAddress(String text) {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            if (withoutCommas(text.substring(space + 1).replaceAll("\\b\\d{4,6}\\b ?", ""))
                    .isPresent()) {
                return space + 1;
            }
        }
        return -1;
    }

    /** "Salem Oregon US": a known city with what it lies in, parted by spaces; as a list, if it is that. */
    public static Optional<List<String>> withoutCommas(String text) {
        String[] words = text.strip().split("[\\s()]+");
        for (int end = Math.min(3, words.length - 1); end > 0; end--) {
            String city = String.join(" ", Arrays.copyOfRange(words, 0, end));
            String rest = String.join(" ", Arrays.copyOfRange(words, end, words.length));
            String last = words[words.length - 1];
            String middle = String.join(" ", Arrays.copyOfRange(words, end, Math.max(end, words.length - 1)));
            boolean isCode = last.matches("[A-Z]{2}");
            boolean isMiddle = middle.matches("(?:\\p{Lu}[\\p{L}-]+ ?){1,3}");
            if (!Vocabulary.CITIES.contains(city) || text.contains(",")) {
                continue;
            }
            if (Vocabulary.REGIONS.contains(rest) || Vocabulary.COUNTRIES.contains(rest) || rest.matches("[A-Z]{2}")) {
                return Optional.of(List.of(city, rest));
            }
            if (isCode && (Vocabulary.REGIONS.contains(middle) || isMiddle)) {
                return Optional.of(List.of(city, middle, last));
            }
        }
        return text.contains(",") || words.length > 6 ? Optional.empty() : behindRegion(words);
    }

    /** "Oregon Salem US": a known city between what it lies in, parted by spaces; as a list that begins with it. */
    private static Optional<List<String>> behindRegion(String... words) {
        String code = words[words.length - 1];
        for (int start = 1; start < words.length - 1 && code.matches("[A-Z]{2}"); start++) {
            String region = String.join(" ", Arrays.copyOfRange(words, 0, start));
            String city = String.join(" ", Arrays.copyOfRange(words, start, words.length - 1));
            if (Vocabulary.CITIES.contains(city) && region.matches("(?:\\p{Lu}[\\p{L}-]+ ?){1,3}")) {
                return Optional.of(List.of(city, region, code));
            }
        }
        return Optional.empty();
    }

    /** A known city by itself, with its postal code before it or the code of its country or state after it. */
    private static boolean isCity(String text) {
        if (text.length() > 40 || text.isEmpty() || Character.isLowerCase(text.codePointAt(0))) {
            return false;
        }
        if (withoutCommas(text).isPresent()) {
            return true;
        }
        var coded = CITY_CODE.matcher(text);
        return Vocabulary.CITIES.contains(text) || (coded.matches() && Vocabulary.CITIES.contains(coded.group(1)));
    }
}
