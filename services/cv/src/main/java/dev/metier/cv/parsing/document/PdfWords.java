package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts.Why;
import dev.metier.cv.marks.ReadingDirection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The words of one page. PDFBox finds characters, ligatures and accents; words are cut here. */
final class PdfWords extends PDFTextStripper {

    /** Gaps between letters in multiples of the font size. */
    private static final double NARROW = 0.1;

    private static final double CLOSE = 0.04;

    private final PDDocument file;
    private final int page;
    private final List<Word> words = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<PDFont, FontLook> looks = new HashMap<>();

    private final PdfVisibility visibility;
    private final PdfFacts facts;
    private final PageArtifacts artifacts = new PageArtifacts();
    private int characters;

    PdfWords(PDDocument document, int page, PdfVisibility visibility, PdfFacts facts) {
        this.file = document;
        this.page = page;
        this.visibility = visibility;
        this.facts = facts;
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        setStartPage(page);
        setEndPage(page);
        setSuppressDuplicateOverlappingText(true);
    }

    List<Word> read() throws IOException {
        readLinks();
        getText(file);
        facts.addHeaderOrFooter(artifacts.words());
        return words;
    }

    private void readLinks() throws IOException {
        PDRectangle crop = file.getPage(page - 1).getCropBox();
        for (PDAnnotation annotation : file.getPage(page - 1).getAnnotations()) {
            PDRectangle box = annotation.getRectangle();
            if (box != null
                    && annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI() != null) {
                links.add(new Link(
                        box.getLowerLeftX() - crop.getLowerLeftX(),
                        crop.getUpperRightY() - box.getUpperRightY(),
                        box.getUpperRightX() - crop.getLowerLeftX(),
                        crop.getUpperRightY() - box.getLowerLeftY(),
                        action.getURI()));
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("reading was stopped");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        characters++;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        artifacts.begin(tag, properties);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        artifacts.end();
        super.endMarkedContentSequence();
    }

    /** What a person does not see is no word of the page. */
    @Override
    protected void processTextPosition(TextPosition character) {
        Why why = visibility.why(character, getGraphicsState(), characters);
        if (why == null) {
            facts.fonts()
                    .add(character.getFont().getName(), character.getUnicode().length());
            artifacts.add(character.getUnicode());
            super.processTextPosition(character);
            return;
        }
        double x = character.getXDirAdj();
        double y = character.getYDirAdj();
        facts.hidden()
                .add(
                        why,
                        character.getUnicode(),
                        page,
                        x,
                        y - character.getHeightDir(),
                        x + character.getWidthDirAdj(),
                        y);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        int start = 0;
        for (int i = 0; i <= positions.size(); i++) {
            if (i == positions.size()
                    || isBlank(positions.get(i))
                    || (i > start && isApart(positions.get(i - 1), positions.get(i)))
                    || (i > start + 1 && beginsName(positions.get(i - 2), positions.get(i - 1), positions.get(i)))) {
                addWord(positions.subList(start, i));
                start = i < positions.size() && isBlank(positions.get(i)) ? i + 1 : i;
            }
        }
    }

    private static boolean isBlank(TextPosition position) {
        String unicode = position.getUnicode();
        return unicode == null || unicode.isBlank() || unicode.equals("\u00a0") || unicode.equals("\u200b");
    }

    /** Explicit spaces are rare in some files; a gap of a fifth of the font size parts words as well. */
    private static boolean isApart(TextPosition left, TextPosition right) {
        boolean isLeftwards = right.getXDirAdj() < left.getXDirAdj() && ReadingDirection.isMixed(right.getUnicode());
        double gap = isLeftwards ? left.getXDirAdj() - (right.getXDirAdj() + right.getWidthDirAdj()) : gap(left, right);
        double em = Math.max(left.getYScale(), right.getYScale());
        return gap > 0.22 * em || gap < -1.5 * em || Math.abs(right.getYDirAdj() - left.getYDirAdj()) > 0.6 * em;
    }

    /** A capital behind a small letter a little apart, where letters else are close: two texts that only a margin parts. */
    private static boolean beginsName(TextPosition before, TextPosition left, TextPosition right) {
        double em = right.getYScale();
        return gap(left, right) > NARROW * em
                && gap(before, left) < CLOSE * em
                && Character.isLowerCase(left.getUnicode().codePointAt(0))
                && Character.isUpperCase(right.getUnicode().codePointAt(0));
    }

    private static double gap(TextPosition left, TextPosition right) {
        return right.getXDirAdj() - (left.getXDirAdj() + left.getWidthDirAdj());
    }

    private void addWord(List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<TextPosition> drawn = drawn(positions);
        drawn.forEach(position -> text.append(
                ReadingDirection.isMixed(position.getUnicode())
                        ? new StringBuilder(position.getUnicode()).reverse()
                        : position.getUnicode()));
        String clean = Characters.clean(text.toString());
        if (clean.isEmpty()) {
            return;
        }
        TextPosition first = drawn.getFirst();
        TextPosition last = drawn.getLast();
        double size =
                Math.abs(first.getYScale()) > 0.5 ? Math.abs(first.getYScale()) : Math.abs(first.getFontSizeInPt());
        double y1 = first.getYDirAdj();
        double height = Math.max(first.getHeightDir(), 0.5 * size);
        double x0 = first.getXDirAdj();
        double x1 = last.getXDirAdj() + last.getWidthDirAdj();
        FontLook look = looks.computeIfAbsent(first.getFont(), FontLook::of);
        words.add(new Word(
                clean,
                page,
                x0,
                y1 - height,
                x1,
                y1,
                size,
                look.bold(),
                look.italic(),
                linkAt((x0 + x1) / 2, y1 - height / 2)));
    }

    /** From left to right on the page; files hold letters that run from right to left in either order. */
    private static List<TextPosition> drawn(List<TextPosition> positions) {
        return positions.stream().anyMatch(position -> ReadingDirection.isMixed(position.getUnicode()))
                ? positions.stream()
                        .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                        .toList()
                : positions;
    }

    private @Nullable String linkAt(double x, double y) {
        for (Link link : links) {
            if (x >= link.x0 && x <= link.x1 && y >= link.y0 - 1 && y <= link.y1 + 1) {
                return link.target;
            }
        }
        return null;
    }

    private record Link(double x0, double y0, double x1, double y1, String target) {}
}
