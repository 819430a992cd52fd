package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts;

/** Gathers the form of a PDF page by page. */
final class PdfFacts {

    /** With so many recognised characters a file is a scan with a layer of text. */
    private static final int SCAN = 50;

    private final FontCount fonts = new FontCount();
    private final HiddenRuns hidden = new HiddenRuns();
    private int pictures;
    private int tables;
    private int recognised;
    private boolean hasHeaderOrFooter;

    FontCount fonts() {
        return fonts;
    }

    HiddenRuns hidden() {
        return hidden;
    }

    /** What the file itself says is a header or footer. */
    void addHeaderOrFooter(String text) {
        hasHeaderOrFooter |= PageNumber.hasWordsBeside(text);
    }

    void add(PdfMarks marks, PdfVisibility visibility) {
        pictures += marks.ground().pictures();
        tables += marks.grids().count();
        recognised += visibility.recognised();
    }

    DocumentFacts facts(int pages) {
        return new DocumentFacts(
                "PDF",
                pages,
                1,
                tables,
                0,
                pictures,
                hasHeaderOrFooter,
                recognised > SCAN,
                fonts.families(),
                hidden.all());
    }
}
