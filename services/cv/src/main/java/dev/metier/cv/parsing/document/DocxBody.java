package dev.metier.cv.parsing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** The lines of a Word document: headers and footers, the text in its order, and beside it what stands in text boxes. */
final class DocxBody {

    private static final int DEEPEST = 12;
    private static final int LONGEST_IN_ROW = 120;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Mail, telephone or an address on the web. */
    private static final Pattern CONTACT = Pattern.compile("@|(?:\\d[ ().-]*){9}|\\w\\.\\p{L}{2,}/");

    private final XWPFDocument document;
    private final DocxParagraphs paragraphs;
    private final Predicate<String> isHeading;
    /** Text boxes that have headings of their own, read after the text that they stand beside. */
    private final List<Line> aside = new ArrayList<>();

    DocxBody(XWPFDocument document, DocxFacts facts, Predicate<String> isHeading) {
        this.document = document;
        this.paragraphs = new DocxParagraphs(document, facts);
        this.isHeading = isHeading;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (XWPFHeaderFooter header : document.getHeaderList()) {
            addNew(read(header._getHdrFtr(), header, 0), lines);
        }
        for (XWPFHeaderFooter footer : document.getFooterList()) {
            List<Line> all = read(footer._getHdrFtr(), footer, 0);
            addNew(
                    all.stream()
                            .filter(line -> CONTACT.matcher(line.text()).find())
                            .toList(),
                    lines);
        }
        lines.addAll(read(document.getDocument().getBody(), document, 0));
        lines.addAll(aside);
        return lines;
    }

    /** The first page often has a header of its own that repeats the others. */
    private static void addNew(List<Line> more, List<Line> lines) {
        more.stream()
                .filter(line -> lines.stream().noneMatch(other -> other.text().equals(line.text())))
                .forEach(lines::add);
    }

    private List<Line> read(XmlObject parent, IBody body, int depth) {
        List<Line> lines = new ArrayList<>();
        if (depth > DEEPEST) {
            return lines;
        }
        for (XmlObject child : children(parent)) {
            switch (child) {
                case CTP paragraph -> {
                    lines.addAll(paragraphs.read(new XWPFParagraph(paragraph, body)));
                    readTextBoxes(paragraph, lines);
                }
                case CTTbl table -> lines.addAll(readTable(table, body, depth + 1));
                default -> {
                    if (isWrapper(child)) {
                        lines.addAll(read(child, body, depth + 1));
                    }
                }
            }
        }
        return lines;
    }

    /** Content controls and the like stand around paragraphs, tables, rows or cells. */
    private static boolean isWrapper(XmlObject child) {
        String name = child.getDomNode().getLocalName();
        return "sdt".equals(name) || "sdtContent".equals(name) || "customXml".equals(name) || "ins".equals(name);
    }

    private static List<XmlObject> children(XmlObject parent) {
        List<XmlObject> children = new ArrayList<>();
        try (XmlCursor cursor = parent.newCursor()) {
            for (boolean is = cursor.toFirstChild(); is; is = cursor.toNextSibling()) {
                children.add(cursor.getObject());
            }
        }
        return children;
    }

    private List<Line> readTable(CTTbl table, IBody body, int depth) {
        paragraphs.facts().addTable();
        List<Line> lines = new ArrayList<>();
        for (XWPFTableRow row : new XWPFTable(table, body).getRows()) {
            List<List<Line>> cells = new ArrayList<>();
            readCells(row.getCtRow(), row, body, depth, cells);
            lines.addAll(inOrder(cells));
        }
        return lines;
    }

    private void readCells(XmlObject parent, XWPFTableRow row, IBody body, int depth, List<List<Line>> cells) {
        for (XmlObject child : children(parent)) {
            if (child instanceof CTTc cell) {
                cells.add(read(cell, new XWPFTableCell(cell, row, body), depth));
            } else if (isWrapper(child)) {
                readCells(child, row, body, depth, cells);
            }
        }
    }

    /** A row of short cells is one line; where a cell holds more, the table is there for the layout and is read cell by cell. */
    private List<Line> inOrder(List<List<Line>> cells) {
        boolean isOneLine = cells.stream()
                .allMatch(cell -> cell.size() <= 1
                        && cell.stream().noneMatch(line -> line.text().length() > LONGEST_IN_ROW));
        if (isOneLine) {
            return cells.stream().allMatch(List::isEmpty)
                    ? List.of()
                    : List.of(new Line(
                            cells.stream()
                                    .flatMap(List::stream)
                                    .flatMap(line -> line.segments().stream())
                                    .toList(),
                            1));
        }
        boolean areColumns =
                cells.stream().filter(cell -> firstHeading(cell) < cell.size()).count() > 1;
        List<Line> lines = new ArrayList<>();
        if (areColumns) {
            cells.forEach(cell -> lines.addAll(cell.subList(0, firstHeading(cell))));
            cells.forEach(cell -> lines.addAll(cell.subList(firstHeading(cell), cell.size())));
            return lines;
        }
        cells.forEach(lines::addAll);
        return lines;
    }

    private int firstHeading(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isHeading.test(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }

    /** Text boxes hang in a paragraph; their fallback copy for old programs is not read. */
    private void readTextBoxes(CTP paragraph, List<Line> lines) {
        try (XmlCursor cursor = paragraph.newCursor()) {
            cursor.selectPath("declare namespace w='" + WORD + "' .//w:txbxContent");
            while (cursor.toNextSelection()) {
                if (!isFallback(cursor)) {
                    paragraphs.facts().addTextBox();
                    List<Line> box = boxLines(cursor);
                    lines.addAll(box.subList(0, firstHeading(box)));
                    aside.addAll(box.subList(firstHeading(box), box.size()));
                }
            }
        }
    }

    private List<Line> boxLines(XmlCursor box) {
        List<Line> lines = new ArrayList<>();
        try (XmlCursor cursor = box.newCursor()) {
            cursor.selectPath("declare namespace w='" + WORD + "' .//w:p");
            while (cursor.toNextSelection()) {
                CTP paragraph = cursor.getObject() instanceof CTP typed
                        ? typed
                        : CTP.Factory.parse(cursor.getObject().xmlText());
                lines.addAll(paragraphs.read(new XWPFParagraph(paragraph, document)));
            }
        } catch (XmlException e) {
            return lines;
        }
        return lines;
    }

    private static boolean isFallback(XmlCursor at) {
        try (XmlCursor cursor = at.newCursor()) {
            while (cursor.toParent()) {
                String name = cursor.getName() == null ? "" : cursor.getName().getLocalPart();
                if (name.equals("Fallback") || name.equals("txbxContent")) {
                    return true;
                }
            }
            return false;
        }
    }
}
