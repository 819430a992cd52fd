package dev.metier.typesetting;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Values of a PDF as bytes, one after the other. */
final class CosWriter extends OutputStream {

    private final ToIntFunction<COSBase> numbers;
    private final IdentityHashMap<COSName, byte[]> names = new IdentityHashMap<>();
    private byte[] bytes = new byte[32_768];
    private int size;

    /** @param numbers of the objects that are referred to; zero for what is written where it is named */
    CosWriter(ToIntFunction<COSBase> numbers) {
        this.numbers = numbers;
    }

    static COSBase value(COSBase base) {
        return base instanceof COSObject object ? object.getObject() : base;
    }

    int size() {
        return size;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Of what was written so far, as long as the identity of a file is. */
    byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, size);
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int single) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) single;
    }

    @Override
    public void write(byte[] more, int offset, int length) {
        if (bytes.length - size < length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
        }
        System.arraycopy(more, offset, bytes, size, length);
        size += length;
    }

    /** Characters of one byte. */
    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i));
        }
    }

    /** A value, or the reference to it. */
    private void named(COSBase base) throws IOException {
        COSBase value = value(base);
        boolean isContainer = value instanceof COSDictionary || value instanceof COSArray;
        int number = isContainer ? numbers.applyAsInt(value) : 0;
        if (number > 0) {
            text(number + " 0 R");
            return;
        }
        contents(value);
    }

    void contents(COSBase value) throws IOException {
        switch (value) {
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSArray array -> array(array);
            case COSName name -> name(name);
            case COSInteger integer -> text(Long.toString(integer.longValue()));
            case COSFloat number -> number.writePDF(this);
            case COSString string -> COSWriter.writeString(string, this);
            case COSBoolean flag -> text(flag.getValue() ? "true" : "false");
            case null, default -> text("null");
        }
    }

    void dictionary(COSDictionary dictionary) throws IOException {
        text("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            name(entry.getKey());
            write(' ');
            named(entry.getValue());
        }
        text(">>");
    }

    private void array(COSArray array) throws IOException {
        write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                write(' ');
            }
            named(array.get(i));
        }
        write(']');
    }

    private void name(COSName name) throws IOException {
        byte[] known = names.get(name);
        if (known != null) {
            write(known, 0, known.length);
            return;
        }
        int start = size;
        name.writePDF(this);
        names.put(name, Arrays.copyOfRange(bytes, start, size));
    }
}
