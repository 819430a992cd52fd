package dev.metier.cv.critique.text;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text without its inline Markdown (bold, italic, links), and where in the written text each character stands. */
public final class PlainText {

    private static final Pattern BOLD = Pattern.compile("(\\*\\*)(?=\\S)[^*\\n]{1,1000}(?<=\\S)(\\*\\*)");
    private static final Pattern ITALIC =
            Pattern.compile("(?<![\\p{L}\\p{N}*])(\\*)(?=[^\\s*])[^*\\n]{1,1000}(?<=\\S)(\\*)(?![\\p{L}\\p{N}*])");
    private static final Pattern LINK =
            Pattern.compile("(\\[)[^\\[\\]\\n]{1,300}(\\]\\((?:https?://|mailto:)[^()\\s]{1,500}\\))");

    private final String written;
    private final String plain;
    private final int[] places;

    private PlainText(String written, BitSet marks) {
        this.written = written;
        StringBuilder text = new StringBuilder(written.length());
        int[] kept = new int[written.length() + 1];
        for (int i = 0; i < written.length(); i++) {
            if (!marks.get(i)) {
                kept[text.length()] = i;
                text.append(written.charAt(i));
            }
        }
        kept[text.length()] = written.length();
        this.plain = text.toString();
        this.places = kept;
    }

    public static PlainText of(String written) {
        BitSet marks = new BitSet();
        if (written.indexOf('*') >= 0) {
            mark(BOLD.matcher(written), marks);
            mark(ITALIC.matcher(written), marks);
        }
        if (written.indexOf('[') >= 0) {
            mark(LINK.matcher(written), marks);
        }
        return new PlainText(written, marks);
    }

    private static void mark(Matcher found, BitSet marks) {
        while (found.find()) {
            marks.set(found.start(1), found.end(1));
            marks.set(found.start(2), found.end(2));
        }
    }

    public String plain() {
        return plain;
    }

    public String written() {
        return written;
    }

    /** The written text with other words in place of some plain ones; empty where markup stands between them. */
    public Optional<String> replaced(int start, int end, String words) {
        if (start == 0 && end == plain.length()) {
            return Optional.of(words);
        }
        int from = places[start];
        int to = end == start ? from : places[end - 1] + 1;
        if (to - from != end - start) {
            return Optional.empty();
        }
        return Optional.of(written.substring(0, from) + words + written.substring(to));
    }
}
