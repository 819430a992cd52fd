package dev.metier.cv.masking;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is to be found in texts, and what stands there instead. */
record Secret(Pattern pattern, String instead) {

    static final String MARK = "•••";

    /** Not in the middle of a word or number. */
    static final String START = "(?<![\\p{L}\\p{N}])";

    static final String END = "(?![\\p{L}\\p{N}])";

    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\[\\]]{0,1000})]\\(([^()\\s]{0,2000})\\)");

    /** In any case of letters. */
    static Secret of(String regex) {
        return of(regex, MARK);
    }

    static Secret of(String regex, String instead) {
        return new Secret(Pattern.compile(regex, LOOSE), instead);
    }

    static Secret inTheseLetters(String regex, String instead) {
        return new Secret(Pattern.compile(regex), instead);
    }

    /** The text as a pattern, with any white space where it has some. */
    static String words(String text) {
        String[] words = text.strip().split("\\s+", -1);
        StringBuilder regex = new StringBuilder();
        for (String word : words) {
            regex.append(regex.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        return regex.toString();
    }

    String hideIn(String text) {
        String plain = text.contains("](") ? MARKDOWN_LINK.matcher(text).replaceAll(this::withoutTarget) : text;
        return pattern.matcher(plain).replaceAll(Matcher.quoteReplacement(instead));
    }

    /** A link that leads to what is hidden keeps its words. */
    private String withoutTarget(MatchResult link) {
        boolean leadsThere = pattern.matcher(link.group(2)).find();
        return Matcher.quoteReplacement(leadsThere ? link.group(1) : link.group());
    }
}
