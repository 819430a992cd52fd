package dev.metier.cv.parsing.document;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.parsing.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts what the compressed streams of a PDF expand to before anything holds them in memory. */
final class PdfExpansion {

    private final long limit;
    private final byte[] sink = new byte[1 << 16];
    private long expanded;

    PdfExpansion(long limit) {
        this.limit = limit;
    }

    void check(PDDocument document) throws IOException {
        // a copy: looking up an object of a broken file may add to the table
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSStream stream && isDeflated(stream)) {
                count(stream);
            }
        }
    }

    private static boolean isDeflated(COSStream stream) {
        COSBase filters = stream.getFilters();
        COSBase first = filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
        return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
    }

    private void count(COSStream stream) throws IOException {
        Inflater inflater = new Inflater();
        try (InputStream raw = stream.createRawInputStream()) {
            inflater.setInput(raw.readAllBytes());
            while (!inflater.finished()) {
                int read = inflater.inflate(sink);
                if (read == 0) {
                    return;
                }
                expanded += read;
                if (expanded > limit) {
                    throw new UnreadableFile(
                            ErrorCode.FILE_EXPANDS_TOO_FAR, "The file expands to more than " + (limit >> 20) + " MB.");
                }
            }
        } catch (DataFormatException e) {
            // a damaged stream is PDFBox's to judge; here it only ends the count
        } finally {
            inflater.end();
        }
    }
}
