package dev.metier.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The bytes of a finished document (PDF 1.7 with object streams). PDFBox writes each dictionary as an object of its own, which
 * takes several times as long and more room; here one that is named once stands where it is named.
 */
final class PdfFile {

    private static final int OBJECTS_IN_STREAM = 200;
    /** Dictionaries and arrays of a document of a few pages. */
    private static final int USUAL = 4_000;

    private static final int FASTEST = 1;

    private final COSDictionary trailer;
    private final Budget budget;
    private final CosWriter file = new CosWriter(this::numberOf);
    private final IdentityHashMap<COSBase, Integer> named = new IdentityHashMap<>(USUAL);
    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>(USUAL);
    private final List<COSBase> plain = new ArrayList<>();
    private final List<COSStream> streams = new ArrayList<>();
    private final ByteArrayOutputStream places = new ByteArrayOutputStream();

    private PdfFile(COSDictionary trailer, Budget budget) {
        this.trailer = trailer;
        this.budget = budget;
    }

    static byte[] of(PDDocument pdf, Budget budget) throws IOException {
        return new PdfFile(pdf.getDocument().getTrailer(), budget).write();
    }

    private byte[] write() throws IOException {
        find();
        file.text("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        place(0, 0, 0xFFFF);
        List<Integer> offsets = new ArrayList<>();
        for (COSStream stream : streams) {
            offsets.add(file.size());
            write(numberOf(stream), stream);
        }
        offsets.forEach(offset -> place(1, offset, 0));
        int next = 1 + streams.size() + plain.size();
        List<Integer> containers = new ArrayList<>();
        for (int from = 0; from < plain.size(); from += OBJECTS_IN_STREAM) {
            List<COSBase> part = plain.subList(from, Math.min(plain.size(), from + OBJECTS_IN_STREAM));
            int container = next + containers.size();
            containers.add(file.size());
            for (int i = 0; i < part.size(); i++) {
                place(2, container, i);
            }
            writeTogether(container, part);
        }
        containers.forEach(offset -> place(1, offset, 0));
        writePlaces(next + containers.size());
        budget.spendBytes(file.size());
        return file.toByteArray();
    }

    /** Walks from the trailer to everything, counts how often each thing is named and numbers what needs a number. */
    private void find() {
        Deque<COSBase> open = new ArrayDeque<>();
        COSBase root = trailer.getDictionaryObject(COSName.ROOT);
        COSBase information = trailer.getDictionaryObject(COSName.INFO);
        for (COSBase first : List.of(root, information)) {
            named.put(first, 2);
            open.push(first);
        }
        List<COSBase> all = new ArrayList<>();
        while (!open.isEmpty()) {
            COSBase thing = open.pop();
            all.add(thing);
            Iterable<COSBase> parts =
                    thing instanceof COSDictionary dictionary ? dictionary.getValues() : (COSArray) thing;
            for (COSBase part : parts) {
                COSBase value = CosWriter.value(part);
                boolean isContainer = value instanceof COSDictionary || value instanceof COSArray;
                if (isContainer && named.merge(value, 1, Integer::sum) == 1) {
                    open.push(value);
                }
            }
        }
        all.forEach(this::sort);
        int number = 1;
        for (COSBase each : streams) {
            numbers.put(each, number++);
        }
        for (COSBase each : plain) {
            numbers.put(each, number++);
        }
    }

    private void sort(COSBase thing) {
        if (thing instanceof COSStream stream) {
            streams.add(stream);
            return;
        }
        boolean isTyped = thing instanceof COSDictionary dictionary && dictionary.containsKey(COSName.TYPE);
        if (isTyped || named.getOrDefault(thing, 0) > 1) {
            plain.add(thing);
        }
    }

    /** Zero for what stands where it is named. */
    private int numberOf(COSBase thing) {
        return numbers.getOrDefault(thing, 0);
    }

    private void write(int number, COSStream stream) throws IOException {
        budget.spendTime();
        file.text(number + " 0 obj\n");
        file.dictionary(stream);
        file.text("\nstream\n");
        try (InputStream bytes = stream.createRawInputStream()) {
            bytes.transferTo(file);
        }
        file.text("\nendstream\nendobj\n");
    }

    private void writeTogether(int number, List<COSBase> objects) throws IOException {
        CosWriter bodies = new CosWriter(this::numberOf);
        StringBuilder index = new StringBuilder();
        for (COSBase object : objects) {
            index.append(numberOf(object)).append(' ').append(bodies.size()).append(' ');
            bodies.contents(object);
            bodies.text("\n");
        }
        COSDictionary about = new COSDictionary();
        about.setItem(COSName.TYPE, COSName.OBJ_STM);
        about.setInt(COSName.N, objects.size());
        about.setInt(COSName.FIRST, index.length());
        byte[] head = index.toString().getBytes(StandardCharsets.ISO_8859_1);
        writePacked(number, about, head, bodies.toByteArray());
    }

    private void writePlaces(int number) throws IOException {
        int start = file.size();
        place(1, start, 0);
        COSDictionary about = new COSDictionary();
        about.setItem(COSName.TYPE, COSName.XREF);
        about.setInt(COSName.SIZE, number + 1);
        about.setItem(COSName.W, COSArray.ofCOSIntegers(List.of(1, 4, 2)));
        about.setItem(COSName.ROOT, trailer.getDictionaryObject(COSName.ROOT));
        about.setItem(COSName.INFO, trailer.getDictionaryObject(COSName.INFO));
        COSArray identity = new COSArray();
        COSString digest = new COSString(file.digest());
        identity.add(digest);
        identity.add(digest);
        about.setItem(COSName.ID, identity);
        writePacked(number, about, places.toByteArray());
        file.text("startxref\n" + start + "\n%%EOF\n");
    }

    private void writePacked(int number, COSDictionary about, byte[]... parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(FASTEST);
        try (var out = new DeflaterOutputStream(packed, deflater, 8192)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        } finally {
            deflater.end();
        }
        about.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        about.setItem(COSName.LENGTH, COSInteger.get(packed.size()));
        file.text(number + " 0 obj\n");
        file.dictionary(about);
        file.text("\nstream\n");
        packed.writeTo(file);
        file.text("\nendstream\nendobj\n");
    }

    /** A line of the table of objects: where it begins, or in which stream and at which place in it. */
    private void place(int kind, int where, int which) {
        places.write(kind);
        for (int shift = 24; shift >= 0; shift -= 8) {
            places.write(where >>> shift);
        }
        places.write(which >>> 8);
        places.write(which);
    }
}
