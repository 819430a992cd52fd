package dev.metier.cv.marks;

import dev.metier.contracts.cv.FieldSource.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a tagged PDF by the numbers that its tags have for them. */
final class PdfWordsByTag {

    /** Longer words may stand on two lines. */
    private static final int LONGEST_UNCUT = 48;

    /** A word that has a line for itself and does not fit there. */
    private static final int LONGEST_IN_NARROW_COLUMN = 24;

    private final Map<COSDictionary, Map<Integer, Chunk>> pages = new HashMap<>();

    /** @param top of the line in points from the top of the page */
    record Chunk(int page, String text, double left, double top, double right, double bottom) {}

    PdfWordsByTag(PDDocument document) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, Chunk> chunks = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                add(content, number, chunks);
            }
            pages.put(page.getCOSObject(), chunks);
        }
    }

    private static void add(PDMarkedContent content, int page, Map<Integer, Chunk> chunks) {
        List<TextPosition> positions = new ArrayList<>();
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) {
                positions.add(position);
            } else if (item instanceof PDMarkedContent nested) {
                add(nested, page, chunks);
            }
        }
        if (content.getMCID() >= 0 && !positions.isEmpty()) {
            chunks.put(content.getMCID(), chunk(positions, page));
        }
    }

    private static Chunk chunk(List<TextPosition> positions, int page) {
        StringBuilder text = new StringBuilder();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (TextPosition position : positions) {
            text.append(position.getUnicode());
            left = Math.min(left, position.getXDirAdj());
            top = Math.min(top, position.getYDirAdj() - position.getHeightDir());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            bottom = Math.max(bottom, position.getYDirAdj());
        }
        return new Chunk(page, ReadingDirection.logical(text.toString()), left, top, right, bottom);
    }

    @Nullable Chunk chunk(@Nullable PDPage page, int id) {
        return page == null
                ? null
                : pages.getOrDefault(page.getCOSObject(), Map.of()).get(id);
    }

    /** One text of all chunks; a new line begins with a space. */
    static String joined(List<Chunk> chunks) {
        StringBuilder text = new StringBuilder();
        Chunk before = null;
        int lineStart = 0;
        for (Chunk chunk : chunks) {
            boolean isNewLine = before != null
                    && (before.page() != chunk.page()
                            || chunk.top() > before.bottom() + 1
                            || chunk.bottom() < before.top() - 1);
            if (isNewLine && !isCut(text, lineStart, chunk.text())) {
                text.append(' ');
            }
            lineStart = isNewLine ? text.length() : lineStart;
            text.append(chunk.text());
            before = chunk;
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** Only words that no line has room for are cut, beside a sign inside them. */
    private static boolean isCut(StringBuilder above, int lineStart, String below) {
        int start = above.lastIndexOf(" ") + 1;
        int space = below.indexOf(' ');
        int end = space < 0 ? below.length() : space;
        if (above.isEmpty() || end == 0) {
            return false;
        }
        boolean isAlone = start == lineStart;
        int length = above.length() - start + end;
        boolean isAtSign = !Character.isLetterOrDigit(above.charAt(above.length() - 1))
                || !Character.isLetterOrDigit(below.charAt(0));
        return isAtSign && length > (isAlone ? LONGEST_IN_NARROW_COLUMN : LONGEST_UNCUT);
    }

    static Box box(List<Chunk> chunks, int page) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Chunk chunk : chunks) {
            if (chunk.page() == page) {
                left = Math.min(left, chunk.left());
                top = Math.min(top, chunk.top());
                right = Math.max(right, chunk.right());
                bottom = Math.max(bottom, chunk.bottom());
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
