package dev.metier.support.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Texts by their names in a zip, which may come from anybody. */
final class ArticleZip {

    static final int MOST = 500;
    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST = 500_000;
    private static final int LONGEST_OF_ALL = 20_000_000;

    /** The earliest that a zip can say, so that the same texts make the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ArticleZip() {}

    /** The Markdown files; folders, hidden files and others are left out. */
    static Map<String, String> read(byte[] bytes) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            int length = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(LONGEST + 1);
                entries++;
                length += content.length;
                if (content.length > LONGEST) {
                    throw FilesRejected.because(entry.getName(), "is longer than any article");
                }
                if (entries > MOST_ENTRIES || length > LONGEST_OF_ALL || texts.size() > MOST) {
                    throw FilesRejected.tooMany();
                }
                if (isArticle(entry)) {
                    texts.put(entry.getName(), text(entry, content));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw FilesRejected.unreadable();
        }
        return texts;
    }

    static byte[] write(Map<String, String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                ZipEntry entry = new ZipEntry(text.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean isArticle(ZipEntry entry) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        return !entry.isDirectory() && name.endsWith(".md") && !name.startsWith(".");
    }

    private static String text(ZipEntry entry, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String lines = text.replace("\r\n", "\n");
            return lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
        } catch (CharacterCodingException e) {
            throw FilesRejected.because(entry.getName(), "is not UTF-8");
        }
    }
}
