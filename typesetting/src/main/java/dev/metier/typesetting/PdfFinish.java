package dev.metier.typesetting;

import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What the engine leaves out or says in its own way. */
final class PdfFinish {

    private final PdfOptions options;

    PdfFinish(PdfOptions options) {
        this.options = options;
    }

    void apply(PDDocument pdf) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.getCOSObject().removeItem(COSName.CREATION_DATE);
        if (options.created() != null) {
            information.setCreationDate(calendar());
        }
        pdf.getDocumentCatalog().setLanguage(options.language());
    }

    private Calendar calendar() {
        return GregorianCalendar.from(
                java.util.Objects.requireNonNull(options.created()).atZone(ZoneOffset.UTC));
    }
}
