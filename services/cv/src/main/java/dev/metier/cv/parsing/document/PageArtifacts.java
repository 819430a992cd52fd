package dev.metier.cv.parsing.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The words that a PDF page itself marks as its header or footer (ISO 32000-1, 14.8.2.2: pagination artifacts). */
final class PageArtifacts {

    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    private static final COSName HEADER = COSName.getPDFName("Header");
    private static final COSName FOOTER = COSName.getPDFName("Footer");
    private static final int MOST_CHARACTERS = 2_000;

    private final Deque<Boolean> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private int depth;

    void begin(COSName tag, @Nullable COSDictionary properties) {
        boolean isAside = COSName.ARTIFACT.equals(tag)
                && properties != null
                && PAGINATION.equals(properties.getCOSName(COSName.TYPE))
                && (HEADER.equals(properties.getCOSName(COSName.SUBTYPE))
                        || FOOTER.equals(properties.getCOSName(COSName.SUBTYPE)));
        open.push(isAside);
        depth += isAside ? 1 : 0;
    }

    void end() {
        if (!open.isEmpty()) {
            depth -= open.pop() ? 1 : 0;
        }
    }

    void add(String characters) {
        if (depth > 0 && words.length() < MOST_CHARACTERS) {
            words.append(characters);
        }
    }

    String words() {
        return words.toString();
    }
}
