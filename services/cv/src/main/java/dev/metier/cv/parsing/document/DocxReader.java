package dev.metier.cv.parsing.document;

import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Predicate;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads paragraphs, tables and text boxes of a DOCX in the order of the document. */
public final class DocxReader {

    private final ReadingLimits limits;
    private final Predicate<String> isHeading;

    /** @param isHeading tells whether a text is the heading of a section of a CV */
    public DocxReader(ReadingLimits limits, Predicate<String> isHeading) {
        this.limits = limits;
        this.isHeading = isHeading;
    }

    public Pages.Flowing read(byte[] file) {
        new DocxExpansion(limits.maxExpandedBytes()).check(file);
        ZipSecureFile.setMinInflateRatio(0.001);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            DocxFacts facts = new DocxFacts();
            DocxBody body = new DocxBody(document, facts, isHeading);
            return new Pages.Flowing(body.lines(), facts.facts(document));
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
}
