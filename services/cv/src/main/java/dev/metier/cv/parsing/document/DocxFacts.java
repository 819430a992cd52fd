package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Gathers the form of a DOCX while it is read. */
final class DocxFacts {

    private final FontCount fonts = new FontCount();
    private final HiddenRuns hidden = new HiddenRuns();
    private int tables;
    private int textBoxes;

    FontCount fonts() {
        return fonts;
    }

    HiddenRuns hidden() {
        return hidden;
    }

    void addTable() {
        tables++;
    }

    void addTextBox() {
        textBoxes++;
    }

    DocumentFacts facts(XWPFDocument document) {
        boolean hasWordsAside = Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .map(XWPFHeaderFooter::getText)
                .anyMatch(PageNumber::hasWordsBeside);
        return new DocumentFacts(
                "DOCX",
                0,
                columns(document),
                tables,
                textBoxes,
                document.getAllPictures().size(),
                hasWordsAside,
                false,
                fonts.families(),
                hidden.all());
    }

    private static int columns(XWPFDocument document) {
        Stream<CTSectPr> sections = document.getParagraphs().stream()
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(style -> style != null && style.isSetSectPr())
                .map(style -> style.getSectPr());
        CTSectPr last = document.getDocument().getBody().getSectPr();
        return Stream.concat(sections, Stream.ofNullable(last))
                .filter(section -> section.isSetCols() && section.getCols().isSetNum())
                .mapToInt(section -> section.getCols().getNum().intValue())
                .filter(number -> number > 0 && number < 20)
                .max()
                .orElse(1);
    }
}
