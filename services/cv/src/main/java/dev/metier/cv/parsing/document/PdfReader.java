package dev.metier.cv.parsing.document;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the words of a PDF with their places, list marks drawn as shapes, and link targets. */
public final class PdfReader {

    private final ReadingLimits limits;

    public PdfReader(ReadingLimits limits) {
        this.limits = limits;
    }

    public Pages.Placed read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(
                file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(limits.maxExpandedBytes()).streamCache)) {
            if (document.getNumberOfPages() > limits.maxPages()) {
                throw new UnreadableFile(
                        ErrorCode.FILE_HAS_TOO_MANY_PAGES,
                        "The file has " + document.getNumberOfPages() + " pages; at most " + limits.maxPages()
                                + " are read.");
            }
            new PdfExpansion(limits.maxExpandedBytes()).check(document);
            return new Pages.Placed(readPages(document));
        } catch (InvalidPasswordException e) {
            throw UnreadableFile.encrypted();
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException e) {
            throw UnreadableFile.damaged();
        }
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
