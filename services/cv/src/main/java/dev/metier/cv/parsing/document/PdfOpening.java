package dev.metier.cv.parsing.document;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.UnreadableFile;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDFs within limits; whatever is wrong with one comes out as an {@code UnreadableFile}. */
final class PdfOpening {

    private final ReadingLimits limits;

    PdfOpening(ReadingLimits limits) {
        this.limits = limits;
    }

    /** What is done with an open document. */
    @FunctionalInterface
    interface Work<T> {
        T on(PDDocument document) throws IOException;
    }

    <T> T open(byte[] file, Work<T> work) {
        try (PDDocument document = Loader.loadPDF(
                file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(limits.maxExpandedBytes()).streamCache)) {
            if (document.getNumberOfPages() > limits.maxPages()) {
                throw new UnreadableFile(
                        ErrorCode.FILE_HAS_TOO_MANY_PAGES,
                        "The file has " + document.getNumberOfPages() + " pages; at most " + limits.maxPages()
                                + " are read.");
            }
            new PdfExpansion(limits.maxExpandedBytes()).check(document);
            return work.on(document);
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
}
