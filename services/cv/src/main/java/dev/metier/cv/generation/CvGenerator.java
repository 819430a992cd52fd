package dev.metier.cv.generation;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.TemplateDirectives;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes a document of a CV. It prints what the CV holds and adds nothing. */
public final class CvGenerator {

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public byte[] generate(
            Resume resume, Template template, @Nullable TemplateDirectives directives, DocumentFormat format) {
        Look look = Look.of(template, directives);
        return switch (format) {
            case JSON -> json.writeValueAsBytes(resume);
            case TEXT -> text(resume, look);
            case DOCX -> docx(resume, look);
        };
    }

    private static byte[] text(Resume resume, Look look) {
        TextWriter writer = new TextWriter();
        new ResumeDocument(resume, writer).write(look.sections());
        return writer.text().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(Resume resume, Look look) {
        DocxWriter writer =
                new DocxWriter(look, Objects.requireNonNullElse(resume.basics().name(), "CV"));
        new ResumeDocument(resume, writer).write(look.sections());
        return writer.bytes();
    }

    public static String mediaType(DocumentFormat format) {
        return switch (format) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case JSON -> "application/json";
            case TEXT -> "text/plain; charset=utf-8";
        };
    }

    public static String extension(DocumentFormat format) {
        return switch (format) {
            case DOCX -> "docx";
            case JSON -> "json";
            case TEXT -> "txt";
        };
    }
}
