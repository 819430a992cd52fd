package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts.Why;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Paragraphs of a DOCX as lines: breaks part lines, tabs part segments, styles give size and weight. */
final class DocxParagraphs {

    private static final double USUAL_SIZE = 11;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XWPFDocument document;
    private final DocxFacts facts;

    DocxParagraphs(XWPFDocument document, DocxFacts facts) {
        this.document = document;
        this.facts = facts;
    }

    DocxFacts facts() {
        return facts;
    }

    void read(XWPFParagraph paragraph, List<Line> lines) {
        StringBuilder text = new StringBuilder();
        List<String> links = new ArrayList<>();
        int letters = 0;
        int boldLetters = 0;
        double size = 0;
        for (XWPFRun run : paragraph.getRuns()) {
            String words = run.text();
            Why why = DocxVisibility.why(run, paragraph);
            if (why != null) {
                facts.hidden().add(why, words, 0, 0, 0, 0, 0);
                continue;
            }
            facts.fonts().add(run.getFontFamily(), words.strip().length());
            text.append(words);
            letters += words.strip().length();
            boldLetters += run.isBold() ? words.strip().length() : 0;
            size = Math.max(size, words.isBlank() ? 0 : size(run));
            String link = run instanceof XWPFHyperlinkRun hyper && hyper.getHyperlink(document) != null
                    ? hyper.getHyperlink(document).getURL()
                    : null;
            if (link != null) {
                links.add(link);
            }
        }
        Look look = look(paragraph, size, letters > 0 && 2 * boldLetters > letters);
        boolean isItem = (paragraph.getNumID() != null && !BigInteger.ZERO.equals(paragraph.getNumID()))
                || isListStyle(paragraph);
        addLines(text.toString(), look, isItem && look.heading() == 0, links, paragraph.getIndentationLeft(), lines);
        readTextBoxes(paragraph, lines);
    }

    private record Look(double size, boolean bold, int heading) {}

    private static double size(XWPFRun run) {
        Double size = run.getFontSizeAsDouble();
        return size == null ? 0 : size;
    }

    private Look look(XWPFParagraph paragraph, double runSize, boolean isBold) {
        int heading = 0;
        double size = runSize;
        boolean bold = isBold;
        XWPFStyle style = paragraph.getStyle() == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(paragraph.getStyle());
        if (style != null) {
            heading = headingRank(style);
            if (heading > 0 && size == 0) {
                size = USUAL_SIZE + 2.0 * Math.max(1, 5 - heading);
            }
            bold |= heading > 0;
        }
        return new Look(size == 0 ? USUAL_SIZE : size, bold, heading);
    }

    /** 1 for a title or first heading, 0 for no heading. */
    private static int headingRank(XWPFStyle style) {
        String name = (style.getName() == null ? style.getStyleId() : style.getName())
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        if (name.equals("title")) {
            return 1;
        }
        return name.matches("(?:heading|überschrift|titre|título|titolo|titlu|kop)[1-6]")
                ? name.charAt(name.length() - 1) - '0'
                : 0;
    }

    private boolean isListStyle(XWPFParagraph paragraph) {
        @Nullable String style = paragraph.getStyle();
        return style != null
                && style.toLowerCase(Locale.ROOT).startsWith("list")
                && !style.equalsIgnoreCase("ListParagraph");
    }

    private static void addLines(
            String text, Look look, boolean isItem, List<String> links, int indent, List<Line> lines) {
        for (String raw : Characters.clean(text).split("\\n", -1)) {
            boolean isMarked = ListMarks.startsItem(raw);
            String clean = isMarked ? ListMarks.withoutMark(raw) : raw.strip();
            List<Segment> segments = new ArrayList<>();
            for (String part : clean.split("\\t+|\\s{4,}", -1)) {
                if (!part.isBlank()) {
                    segments.add(new Segment(
                            ListMarks.withoutIcons(part),
                            0,
                            Math.max(0, indent) / 20.0,
                            0,
                            0,
                            look.size(),
                            look.size(),
                            look.bold(),
                            false,
                            (isItem || isMarked) && segments.isEmpty(),
                            links));
                }
            }
            if (!segments.isEmpty()) {
                lines.add(new Line(segments, 0));
            }
        }
    }

    /** Text boxes hang in a paragraph; their fallback copy for old programs is not read. */
    private void readTextBoxes(XWPFParagraph paragraph, List<Line> lines) {
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            cursor.selectPath("declare namespace w='" + WORD
                    + "' declare namespace mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                    + " .//w:txbxContent//w:p");
            while (cursor.toNextSelection()) {
                if (!isFallback(cursor)) {
                    facts.addTextBox();
                    addLines(textOf(cursor), new Look(USUAL_SIZE, false, 0), false, List.of(), 0, lines);
                }
            }
        }
    }

    private static boolean isFallback(XmlCursor at) {
        try (XmlCursor cursor = at.newCursor()) {
            while (cursor.toParent()) {
                if (cursor.getName() != null && cursor.getName().getLocalPart().equals("Fallback")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String textOf(XmlCursor paragraph) {
        StringBuilder text = new StringBuilder();
        try (XmlCursor cursor = paragraph.newCursor()) {
            cursor.selectPath("declare namespace w='" + WORD + "' .//w:t | .//w:tab | .//w:br");
            while (cursor.toNextSelection()) {
                String name = cursor.getName().getLocalPart();
                text.append(name.equals("t") ? cursor.getTextValue() : name.equals("tab") ? "\t" : "\n");
            }
        }
        return text.toString();
    }
}
