package dev.metier.cv.parsing.document;

import dev.metier.cv.marks.ReadingDirection;
import dev.metier.cv.parsing.ReadingLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the words of a PDF with their places, list marks drawn as shapes, and link targets. */
public final class PdfReader {

    private final PdfOpening opening;

    public PdfReader(ReadingLimits limits) {
        this.opening = new PdfOpening(limits);
    }

    public Pages.Placed read(byte[] file) {
        return opening.open(file, PdfReader::readPages);
    }

    private static Pages.Placed readPages(PDDocument document) throws IOException {
        List<List<Segment>> pages = new ArrayList<>();
        Map<Integer, Double> mirrored = new HashMap<>();
        PdfFacts facts = new PdfFacts();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PdfMarks marks = new PdfMarks(document.getPage(number - 1));
            List<PdfMarks.Mark> listMarks = marks.read();
            PdfVisibility visibility = new PdfVisibility(document.getPage(number - 1), marks.ground());
            PdfWords words = new PdfWords(document, number, visibility, facts);
            List<Word> found = words.read();
            double width = document.getPage(number - 1).getCropBox().getWidth();
            if (isFromRight(found)) {
                mirrored.put(number, width);
                pages.add(SegmentBuilder.segmentsFromRight(
                        found.stream().map(word -> word.mirrored(width)).toList(),
                        listMarks.stream().map(mark -> mark.mirrored(width)).toList()));
            } else {
                pages.add(SegmentBuilder.segments(found, listMarks, marks.boxes()));
            }
            facts.add(marks, visibility);
        }
        return new Pages.Placed(pages, facts.facts(document.getNumberOfPages()), mirrored);
    }

    private static boolean isFromRight(List<Word> words) {
        return words.stream()
                        .mapToInt(word -> ReadingDirection.balance(word.text()))
                        .sum()
                > 0;
    }
}
