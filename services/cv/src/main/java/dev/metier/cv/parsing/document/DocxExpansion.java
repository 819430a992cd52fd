package dev.metier.cv.parsing.document;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.parsing.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Looks into the container of a DOCX before anything parses it: what it expands to, and that it is a Word document without a DTD. */
final class DocxExpansion {

    private static final int MOST_ENTRIES = 2000;
    private static final int XML_HEAD = 4096;

    private final long limit;
    private final byte[] buffer = new byte[1 << 16];

    DocxExpansion(long limit) {
        this.limit = limit;
    }

    void check(byte[] file) {
        boolean isWord = false;
        long expanded = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                isWord |= entry.getName().equals("word/document.xml");
                expanded = read(zip, entry, expanded);
                if (++entries > MOST_ENTRIES) {
                    throw tooFar();
                }
            }
        } catch (ZipException e) {
            throw UnreadableFile.damaged();
        } catch (IOException e) {
            throw UnreadableFile.damaged();
        }
        if (!isWord) {
            throw entries == 0 ? UnreadableFile.damaged() : UnreadableFile.unsupported();
        }
    }

    private long read(ZipInputStream zip, ZipEntry entry, long before) throws IOException {
        long expanded = before;
        boolean isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        boolean isStart = true;
        for (int read = zip.readNBytes(buffer, 0, buffer.length);
                read > 0;
                read = zip.readNBytes(buffer, 0, buffer.length)) {
            if (isStart && isXml && hasDoctype(read)) {
                throw new UnreadableFile(
                        ErrorCode.FILE_DAMAGED, "The document declares a DTD, which Word documents never do.");
            }
            isStart = false;
            expanded += read;
            if (expanded > limit) {
                throw tooFar();
            }
        }
        return expanded;
    }

    private boolean hasDoctype(int read) {
        return new String(buffer, 0, Math.min(read, XML_HEAD), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("<!DOCTYPE");
    }

    private UnreadableFile tooFar() {
        return new UnreadableFile(
                ErrorCode.FILE_EXPANDS_TOO_FAR, "The file expands to more than " + (limit >> 20) + " MB.");
    }
}
