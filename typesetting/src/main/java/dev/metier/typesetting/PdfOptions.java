package dev.metier.typesetting;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says of itself, and its paper.
 *
 * @param title shown by readers in the place of a file name; a blank one becomes "Document"
 * @param language of the text (BCP 47); what is no language tag becomes {@code en}
 * @param author nobody where null
 * @param subject none where null
 * @param css added after the style of the document
 * @param pageSize where the CSS does not say
 * @param created the time that is written into the file; none where null, so that equal input makes equal bytes
 */
public record PdfOptions(
        String title,
        String language,
        @Nullable String author,
        @Nullable String subject,
        String css,
        PageSize pageSize,
        @Nullable Instant created) {

    public PdfOptions {
        title = printable(title).isEmpty() ? "Document" : printable(title);
        author = author == null ? null : printable(author);
        subject = subject == null ? null : printable(subject);
        language = tag(language);
    }

    public static PdfOptions of(String title, String language) {
        return new PdfOptions(title, language, null, null, "", PageSize.A4, null);
    }

    public PdfOptions withAuthor(@Nullable String writer) {
        return new PdfOptions(title, language, writer, subject, css, pageSize, created);
    }

    public PdfOptions withSubject(@Nullable String about) {
        return new PdfOptions(title, language, author, about, css, pageSize, created);
    }

    public PdfOptions withCss(String style) {
        return new PdfOptions(title, language, author, subject, style, pageSize, created);
    }

    public PdfOptions withPageSize(PageSize paper) {
        return new PdfOptions(title, language, author, subject, css, paper, created);
    }

    public PdfOptions withCreated(@Nullable Instant time) {
        return new PdfOptions(title, language, author, subject, css, pageSize, time);
    }

    /** What XML can hold: the metadata of a PDF is XML. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF]+", " ").strip();
    }

    private static String tag(String language) {
        String tag = Locale.forLanguageTag(language).toLanguageTag();
        return tag.equals("und") ? "en" : tag;
    }
}
