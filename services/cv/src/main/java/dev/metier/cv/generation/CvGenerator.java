package dev.metier.cv.generation;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.TemplateDirectives;
import dev.metier.typesetting.PdfOptions;
import dev.metier.typesetting.Typesetter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes a document of a CV. It prints what the CV holds and adds nothing but headings. */
public final class CvGenerator {

    private static final int MOST_LANGUAGES = 100;

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final StyleSheets styles = new StyleSheets();
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Typesetter typesetter;

    public CvGenerator(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /**
     * Makes a file in one format.
     *
     * @param directives absent takes those of the CV
     */
    public byte[] generate(
            Resume resume, Template template, @Nullable TemplateDirectives directives, DocumentFormat format) {
        if (format == DocumentFormat.JSON) {
            return json.writeValueAsBytes(resume);
        }
        Look look = Look.of(resume, template, directives == null ? ownDirectives(resume) : directives);
        Sheet sheet = new SheetMaker(
                        resume,
                        words(resume.meta() == null ? null : resume.meta().language()))
                .sheet(look.sections());
        return switch (format) {
            case DOCX -> new DocxWriter(sheet, look).write();
            case PDF -> pdf(sheet, html(sheet, look, ""));
            case HTML -> bytes(html(sheet, look, styles.ofPhone(look, sheet)));
            case MARKDOWN -> bytes(new MarkdownWriter().write(sheet));
            case TEXT, JSON -> bytes(new TextWriter().write(sheet));
        };
    }

    /**
     * Makes a letter as PDF, with the head of the CV in its look but without the photo.
     *
     * @param cv who writes; empty where nobody is known
     */
    public byte[] letter(Letter letter, Resume cv, Template template, @Nullable TemplateDirectives directives) {
        Look look = Look.of(cv, template, directives);
        Sheet sheet = new SheetMaker(cv, words(letter.language())).letterhead(letter.title());
        return pdf(sheet, new HtmlWriter(sheet, look, letter).write(styles.of(look, sheet)));
    }

    private byte[] pdf(Sheet sheet, String html) {
        PdfOptions options = PdfOptions.of(sheet.title(), sheet.words().tag());
        Line name = sheet.head().name();
        return typesetter.pdf(html, name == null ? options : options.withAuthor(name.words()));
    }

    private String html(Sheet sheet, Look look, String moreStyle) {
        return new HtmlWriter(sheet, look).write(styles.of(look, sheet) + moreStyle);
    }

    private static @Nullable TemplateDirectives ownDirectives(Resume resume) {
        return resume.meta() == null ? null : resume.meta().directives();
    }

    /** Making the names of months and countries takes longer than the rest of a document. */
    private Words words(@Nullable String language) {
        String tag = Words.tag(language);
        Words known = words.get(tag);
        if (known != null) {
            return known;
        }
        Words made = new Words(tag);
        if (words.size() < MOST_LANGUAGES) {
            words.put(tag, made);
        }
        return made;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String mediaType(DocumentFormat format) {
        return switch (format) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case JSON -> "application/json";
            case TEXT -> "text/plain; charset=utf-8";
            case HTML -> "text/html; charset=utf-8";
            case MARKDOWN -> "text/markdown; charset=utf-8";
            case PDF -> "application/pdf";
        };
    }

    public static String extension(DocumentFormat format) {
        return switch (format) {
            case DOCX -> "docx";
            case JSON -> "json";
            case TEXT -> "txt";
            case HTML -> "html";
            case MARKDOWN -> "md";
            case PDF -> "pdf";
        };
    }
}
