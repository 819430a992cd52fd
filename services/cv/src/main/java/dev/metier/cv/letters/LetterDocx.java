package dev.metier.cv.letters;

import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import dev.metier.cv.generation.InlineMarkdown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a letter as a Word document. Lengths are in twentieths of a point. */
final class LetterDocx {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final int MARGIN = 1300;
    private static final int BETWEEN_BLOCKS = 360;
    private static final int BETWEEN_PARAGRAPHS = 160;
    private static final int INDENT = 300;
    private static final double SIZE = 11;

    private final XWPFDocument document = new XWPFDocument();
    private final LetterLook look;

    private LetterDocx(LetterLook look) {
        this.look = look;
    }

    static byte[] write(LetterSheet letter, LetterLook look) {
        LetterDocx docx = new LetterDocx(look);
        docx.setPage();
        docx.print(letter);
        return docx.bytes();
    }

    private void print(LetterSheet letter) {
        if (!letter.sender().isEmpty()) {
            style(paragraph(0).createRun(), letter.sender(), true, SIZE + 5, look.color());
        }
        line(String.join("  |  ", letter.contact()), BETWEEN_BLOCKS);
        letter.recipient().forEach(line -> line(line, 0));
        line("", 0);
        line(letter.date(), BETWEEN_BLOCKS);
        if (!letter.subject().isEmpty()) {
            style(paragraph(BETWEEN_PARAGRAPHS).createRun(), letter.subject(), true, SIZE, look.color());
        }
        letter.body().forEach(this::body);
        line(letter.closing(), BETWEEN_BLOCKS);
        line(letter.sender(), 0);
    }

    private void body(String text) {
        List<String> items = InlineMarkdown.items(text);
        if (items.isEmpty()) {
            rich(text, paragraph(BETWEEN_PARAGRAPHS));
        }
        for (String item : items) {
            XWPFParagraph paragraph = paragraph(BETWEEN_PARAGRAPHS / 2);
            paragraph.setIndentationLeft(INDENT);
            paragraph.setIndentationHanging(INDENT);
            style(paragraph.createRun(), "•\t", false, SIZE, "000000");
            rich(item, paragraph);
        }
    }

    private void rich(String text, XWPFParagraph paragraph) {
        for (Inline.Run words : Inline.runs(text.replaceAll("\\R", " "))) {
            XWPFRun run = paragraph.createRun();
            style(run, words.text(), words.isBold(), SIZE, "000000");
            run.setItalic(words.isItalic());
        }
    }

    private void line(String text, int after) {
        style(paragraph(after).createRun(), text, false, SIZE, "000000");
    }

    private XWPFParagraph paragraph(int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private void style(XWPFRun run, String text, boolean isBold, double size, String color) {
        run.setText(NOT_IN_XML.matcher(text).replaceAll(""));
        run.setBold(isBold);
        run.setFontFamily(look.font());
        run.setFontSize(size);
        run.setColor(color);
    }

    private void setPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        boolean isA4 = look.pageSize() == PageSize.A4;
        size.setW(BigInteger.valueOf(isA4 ? 11906 : 12240));
        size.setH(BigInteger.valueOf(isA4 ? 16838 : 15840));
        CTPageMar margin = section.addNewPgMar();
        BigInteger width = BigInteger.valueOf(MARGIN);
        margin.setLeft(width);
        margin.setRight(width);
        margin.setTop(width);
        margin.setBottom(width);
    }

    private byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
