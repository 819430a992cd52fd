package dev.metier.cv.parsing.document;

import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads paragraphs, tables and text boxes of a DOCX in the order of the document. */
public final class DocxReader {

    private static final int DEEPEST_TABLE = 6;

    private final ReadingLimits limits;

    public DocxReader(ReadingLimits limits) {
        this.limits = limits;
    }

    public Pages.Flowing read(byte[] file) {
        new DocxExpansion(limits.maxExpandedBytes()).check(file);
        ZipSecureFile.setMinInflateRatio(0.001);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<Line> lines = new ArrayList<>();
            DocxFacts facts = new DocxFacts();
            DocxParagraphs paragraphs = new DocxParagraphs(document, facts);
            for (XWPFHeader header : document.getHeaderList()) {
                readAll(header.getBodyElements(), paragraphs, lines, 0);
            }
            readAll(document.getBodyElements(), paragraphs, lines, 0);
            return new Pages.Flowing(lines, facts.facts(document));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException e) {
            throw UnreadableFile.damaged();
        }
    }

    private void readAll(List<IBodyElement> elements, DocxParagraphs paragraphs, List<Line> lines, int depth) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraphs.read(paragraph, lines);
                case XWPFTable table -> readTable(table, paragraphs, lines, depth + 1);
                case XWPFSDT control ->
                    TextReader.read(control.getContent().getText()).lines().forEach(lines::add);
                default -> {
                    // nothing else holds text
                }
            }
        }
    }

    /** A row of short cells is one line; where a cell holds more, the table is there for the layout and is read cell by cell. */
    private void readTable(XWPFTable table, DocxParagraphs paragraphs, List<Line> lines, int depth) {
        if (depth > DEEPEST_TABLE) {
            return;
        }
        paragraphs.facts().addTable();
        for (XWPFTableRow row : table.getRows()) {
            List<List<Line>> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                List<Line> cellLines = new ArrayList<>();
                readAll(cell.getBodyElements(), paragraphs, cellLines, depth);
                cells.add(cellLines);
            }
            boolean isOneLine = cells.stream()
                    .allMatch(cell -> cell.size() <= 1
                            && cell.stream().noneMatch(line -> line.text().length() > 120));
            if (isOneLine && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new Line(
                        cells.stream()
                                .flatMap(List::stream)
                                .flatMap(line -> line.segments().stream())
                                .toList(),
                        1));
                continue;
            }
            cells.forEach(lines::addAll);
        }
    }
}
