package dev.metier.cv.generation;

import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes headings, lines and lists of a Word document in one look. */
final class DocxWriter implements ResumeSink {

    private static final int MARGIN = 1020;
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int LETTER_WIDTH = 12240;
    private static final int LETTER_HEIGHT = 15840;

    private final XWPFDocument document = new XWPFDocument();
    private final Look look;
    private final BigInteger list;

    DocxWriter(Look look, String title) {
        this.look = look;
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator(title);
        DocxStyles.add(document, look);
        this.list = DocxStyles.addBullets(document);
        setPage();
    }

    private void setPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        boolean isA4 = look.pageSize() == PageSize.A4;
        size.setW(BigInteger.valueOf(isA4 ? A4_WIDTH : LETTER_WIDTH));
        size.setH(BigInteger.valueOf(isA4 ? A4_HEIGHT : LETTER_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        BigInteger width = BigInteger.valueOf(look.space(MARGIN) < 800 ? 800 : MARGIN);
        margin.setLeft(width);
        margin.setRight(width);
        margin.setTop(width);
        margin.setBottom(width);
    }

    private int textWidth() {
        return (look.pageSize() == PageSize.A4 ? A4_WIDTH : LETTER_WIDTH) - 2 * MARGIN;
    }

    @Override
    public void title(String name) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Title");
        paragraph.setAlignment(look.isCentered() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.createRun().setText(Xml.clean(name));
    }

    /** A line under the name. */
    @Override
    public void contact(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(look.isCentered() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(20);
        run(paragraph, text, false, false);
    }

    @Override
    public void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading1");
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.createRun().setText(Xml.clean(text));
    }

    /** The first line of an entry, with its dates at the right margin. */
    @Override
    public void entry(String text, String dates) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(look.space(100));
        paragraph.setSpacingAfter(0);
        paragraph.setKeepNext(true);
        run(paragraph, text, true, false);
        if (!dates.isEmpty()) {
            CTTabStop tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setPos(BigInteger.valueOf(textWidth()));
            XWPFRun run = run(paragraph, "", false, false);
            run.addTab();
            run.setText(Xml.clean(dates));
        }
    }

    @Override
    public void subline(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(look.space(40));
        run(paragraph, text, false, true);
    }

    @Override
    public void text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(look.space(60));
        run(paragraph, text, false, false);
    }

    /** "Label: words" with the label in bold. */
    @Override
    public void labelled(String label, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(look.space(40));
        run(paragraph, words.isEmpty() ? label : label + ": ", true, false);
        run(paragraph, words, false, false);
    }

    @Override
    public void items(List<String> items) {
        for (String item : items) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
            paragraph.setSpacingAfter(look.space(20));
            run(paragraph, item, false, false);
        }
    }

    private XWPFRun run(XWPFParagraph paragraph, String text, boolean isBold, boolean isItalic) {
        XWPFRun run = paragraph.createRun();
        run.setBold(isBold);
        run.setItalic(isItalic);
        if (!text.isEmpty()) {
            run.setText(Xml.clean(text));
        }
        return run;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
