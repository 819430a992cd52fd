package dev.metier.cv.parsing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes DOCX files for tests, paragraph by paragraph. */
final class DocxFile {

    private final XWPFDocument document = new XWPFDocument();

    /** A paragraph of one run for each text; a text that begins with * is bold. */
    DocxFile runs(String... texts) {
        fill(document.createParagraph(), texts);
        return this;
    }

    DocxFile name(String text) {
        return large(text, 24);
    }

    DocxFile heading(String text) {
        return large(text, 15);
    }

    private DocxFile large(String text, int size) {
        XWPFRun run = document.createParagraph().createRun();
        run.setText(text);
        run.setBold(true);
        run.setFontSize(size);
        return this;
    }

    DocxFile items(String... texts) {
        for (String text : texts) {
            document.createParagraph().createRun().setText("• " + text);
        }
        return this;
    }

    /** A paragraph in a list that shows neither marks nor numbers, as outlines of headings do. */
    DocxFile unmarked(String... texts) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.NONE);
        XWPFNumbering numbering = document.createNumbering();
        BigInteger number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        for (String text : texts) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setNumID(number);
            paragraph.setNumILvl(BigInteger.ZERO);
            fill(paragraph, text);
        }
        return this;
    }

    DocxFile footer(String text) {
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(text);
        return this;
    }

    /** A table of one row; each cell has a paragraph for each line of its text. */
    DocxFile row(String... cells) {
        XWPFTable table = document.createTable(1, cells.length);
        for (int i = 0; i < cells.length; i++) {
            String[] lines = cells[i].split("\n", -1);
            fill(table.getRow(0).getCell(i).getParagraphs().getFirst(), lines[0]);
            for (int line = 1; line < lines.length; line++) {
                fill(table.getRow(0).getCell(i).addParagraph(), lines[line]);
            }
        }
        return this;
    }

    /** A paragraph given as its XML, without the element around it. */
    DocxFile xml(String content) {
        try {
            document.createParagraph()
                    .getCTP()
                    .set(CTP.Factory.parse(
                            "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                    + content + "</xml-fragment>"));
            return this;
        } catch (XmlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    byte[] bytes() {
        try (XWPFDocument closing = document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            closing.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XWPFParagraph paragraph, String... texts) {
        for (String text : texts) {
            XWPFRun run = paragraph.createRun();
            run.setBold(text.startsWith("*"));
            run.setText(text.startsWith("*") ? text.substring(1) : text);
        }
    }
}
