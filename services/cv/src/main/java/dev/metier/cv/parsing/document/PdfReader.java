package dev.metier.cv.parsing.document;

import dev.metier.cv.parsing.ReadingLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the words of a PDF with their places, list marks drawn as shapes, and link targets. */
public final class PdfReader {

    private final PdfOpening opening;

    public PdfReader(ReadingLimits limits) {
        this.opening = new PdfOpening(limits);
    }

    public Pages.Placed read(byte[] file) {
        return opening.open(file, document -> new Pages.Placed(readPages(document)));
    }

    private static List<List<Segment>> readPages(PDDocument document) throws IOException {
        List<List<Segment>> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PdfWords words = new PdfWords(document, number);
            PdfMarks marks = new PdfMarks(document.getPage(number - 1));
            pages.add(SegmentBuilder.segments(words.read(), marks.read()));
        }
        return pages;
    }
}
