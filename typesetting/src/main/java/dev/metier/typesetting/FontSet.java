package dev.metier.typesetting;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font files, each read when it is first needed. One document at a time uses a set. */
final class FontSet {

    private final Map<String, TrueTypeFont> read = new HashMap<>();

    /** Makes all families known to the engine. The answer fills with those that it measures by. */
    Collection<PDFont> offerTo(PdfBoxFontResolver fonts, PDDocument document) {
        // the same file twice in a document would be embedded twice
        Map<String, PDFont> made = new HashMap<>();
        FontFamilies.named().forEach(face -> offer(fonts, supplier(face, document, made), face, FontGroup.MAIN));
        for (Face face : FontFamilies.standingIn()) {
            Face quiet = face.family().equals(FontFamilies.INTER) ? face : face.named(FontMetrics.STANDING_IN);
            offer(fonts, supplier(face, document, made), quiet, FontGroup.FINAL_FALLBACK);
        }
        return made.values();
    }

    /** Embeds those that the pages use, cut to the characters on them. */
    static void embed(Collection<PDFont> fonts, PDDocument document) throws IOException {
        Set<COSBase> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            used.addAll(named == null ? List.of() : named.getValues());
        }
        for (PDFont font : fonts) {
            if (used.contains(font.getCOSObject())) {
                font.subset();
            }
        }
    }

    private static void offer(PdfBoxFontResolver fonts, PDFontSupplier font, Face face, FontGroup group) {
        fonts.addFont(font, face.family(), face.weight(), face.cssStyle(), true, group);
    }

    boolean covers(int codePoint) {
        return FontFamilies.standingIn().stream().anyMatch(face -> hasGlyph(face, codePoint));
    }

    private boolean hasGlyph(Face face, int codePoint) {
        try {
            return file(face).getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFontSupplier supplier(Face face, PDDocument document, Map<String, PDFont> made) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return made.computeIfAbsent(face.file(), name -> font(face, document));
            }
        };
    }

    private PDFont font(Face face, PDDocument document) {
        try {
            return PDType0Font.load(document, file(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + face.file() + " cannot be read", e);
        }
    }

    private TrueTypeFont file(Face face) {
        return read.computeIfAbsent(face.file(), FontSet::parse);
    }

    private static TrueTypeFont parse(String name) {
        try (InputStream in = Objects.requireNonNull(FontSet.class.getResourceAsStream(name), name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // a ligature would print well and be read back as nothing
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " cannot be read", e);
        }
    }
}
