package dev.metier.cv.parsing.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that some program before read as Windows-1252 though they were UTF-8: "cafÃ©" is "café", "â€¢" a list mark. Of
 * hard spaces and wide commas, which often lost their last byte on the way, the beginning is enough.
 */
public final class WrongCharset {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Letters that are the first byte of two, three or four, with as many behind them as belong to it. */
    private static final Pattern SEQUENCE = Pattern.compile(
            "[\u00c2-\u00df][\\P{ASCII}&&\\P{L}]|[\u00e0-\u00ef]\\P{ASCII}{2}|[\u00f0-\u00f4]\\P{ASCII}{3}");

    private static final Pattern WIDE_COMMA = Pattern.compile("\u00ef\u00bc(?=\\s|$)");
    private static final Pattern HARD_SPACE = Pattern.compile("(?<!\\p{Lu})\u00c2+(?=[\\s\\p{P}]|$)");
    private static final Pattern LIST_MARK = Pattern.compile("^[•▪●◦‣]\\s*(?=\\S)");

    private WrongCharset() {}

    public static List<Line> mended(List<Line> lines) {
        return lines.stream().map(WrongCharset::mended).toList();
    }

    private static Line mended(Line line) {
        List<Segment> segments =
                line.segments().stream().map(WrongCharset::mended).toList();
        return segments.equals(line.segments()) ? line : new Line(segments, line.gapAbove(), line.edge());
    }

    private static Segment mended(Segment segment) {
        String text = mended(segment.text());
        if (text.equals(segment.text())) {
            return segment;
        }
        String unmarked = LIST_MARK.matcher(text).replaceFirst("");
        return segment.withText(unmarked).withBullet(segment.bullet() || !unmarked.equals(text));
    }

    static String mended(String text) {
        String decoded = SEQUENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(decoded(match.group())));
        String spaced =
                HARD_SPACE.matcher(WIDE_COMMA.matcher(decoded).replaceAll(",")).replaceAll(" ");
        return spaced.equals(text)
                ? text
                : spaced.replace('\uff0c', ',')
                        .replaceAll("[\u00a0\\s]+", " ")
                        .replaceAll(" ,", ",")
                        .strip();
    }

    private static String decoded(String letters) {
        byte[] bytes = new byte[letters.length()];
        for (int i = 0; i < bytes.length; i++) {
            char letter = letters.charAt(i);
            boolean isByte = letter < 0x100;
            byte[] one =
                    isByte ? new byte[] {(byte) letter} : String.valueOf(letter).getBytes(WINDOWS);
            bytes[i] = one[0];
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return letters;
        }
    }
}
