package dev.metier.cv.parsing;

import dev.metier.contracts.ErrorCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that can be read, told apart by content; names and declared types of uploads mean nothing. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    JSON("application/json", "json"),
    YAML("application/yaml", "yaml"),
    HTML("text/html", "html"),
    TEXT("text/plain", "txt");

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int HEAD = 1024;

    /** The cv of a RenderCV file: a member at the margin, with members of its own. */
    private static final Pattern RENDER_CV =
            Pattern.compile("(?m)^cv:[ \\t]*(?:#.*)?\\R(?:[ \\t]*(?:#.*)?\\R)?[ \\t]+[a-z_]+:");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public static FileType of(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableFile(ErrorCode.FILE_EMPTY, "The file is empty.");
        }
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (startsWith(file, OLE)) {
            throw oldOffice(file);
        }
        if (startsWith(file, ZIP)) {
            return DOCX;
        }
        String text = text(file).orElseThrow(UnreadableFile::unsupported).stripLeading();
        String start = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("{") || start.startsWith("[")) {
            return JSON;
        }
        if (RENDER_CV.matcher(text).find()) {
            return YAML;
        }
        boolean isMarkup = start.startsWith("<")
                && (start.contains("<html") || start.contains("<!doctype html") || start.contains("<body"));
        return isMarkup ? HTML : TEXT;
    }

    /** A protected DOCX is an OLE container with an encrypted package, an old DOC one without. */
    private static UnreadableFile oldOffice(byte[] file) {
        String content = new String(file, StandardCharsets.UTF_16LE);
        String shifted = new String(file, 1, file.length - 1, StandardCharsets.UTF_16LE);
        if (content.contains("EncryptedPackage") || shifted.contains("EncryptedPackage")) {
            return UnreadableFile.encrypted();
        }
        return UnreadableFile.unsupported();
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    /** The file as text: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252; empty for what is not text. */
    static Optional<String> text(byte[] file) {
        if (file.length >= 2
                && ((file[0] == (byte) 0xFF && file[1] == (byte) 0xFE)
                        || (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF))) {
            return decode(file, StandardCharsets.UTF_16).filter(FileType::isText);
        }
        return decode(file, StandardCharsets.UTF_8)
                .or(() -> decode(file, Charset.forName("windows-1252")))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .filter(FileType::isText);
    }

    private static Optional<String> decode(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
