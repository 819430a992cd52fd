package dev.metier.cv.letters;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.cv.DownloadLink;
import dev.metier.contracts.cv.GenerateLetter;
import dev.metier.contracts.cv.LetterFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.LetterId;
import dev.metier.cv.documents.DrawnPages;
import dev.metier.cv.editing.StoredCvs;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.Letter;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.storage.ObjectStorage;
import dev.metier.typesetting.TypesettingRefused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes documents of letters, one object per letter and format. */
@Component
class PrintLetters {

    private static final GenerateLetter AS_ITS_CV = new GenerateLetter(LetterFormat.PDF, null, null);

    private final WriteLetters letters;
    private final StoredCvs cvs;
    private final CvGenerator generator;
    private final DrawnPages pages;
    private final ObjectStorage storage;
    private final Clock clock;

    PrintLetters(
            WriteLetters letters,
            StoredCvs cvs,
            CvGenerator generator,
            DrawnPages pages,
            ObjectStorage storage,
            Clock clock) {
        this.letters = letters;
        this.cvs = cvs;
        this.generator = generator;
        this.pages = pages;
        this.storage = storage;
        this.clock = clock;
    }

    /** A page of the PDF that {@link #print} would make of a letter that is being written. */
    DrawnPages.Picture page(CoverLetter letter, @Nullable Integer page, @Nullable Integer width) {
        Resume cv = cvOf(letter);
        LetterSheet sheet = LetterSheet.of(letter.view(), cv, LocalDate.now(clock));
        LetterLook look = LetterLook.of(AS_ITS_CV, cv);
        String key = "letter " + pages.hash(sheet) + pages.hash(cv);
        return pages.page(key, () -> pdf(printed(letter, sheet), cv, look), page, width);
    }

    DownloadLink print(LetterId id, GenerateLetter request) {
        CoverLetter letter = letters.find(id);
        Resume cv = cvOf(letter);
        LetterSheet sheet = LetterSheet.of(letter.view(), cv, LocalDate.now(clock));
        LetterLook look = LetterLook.of(request, cv);
        byte[] document = switch (request.format()) {
            case PDF -> pdf(printed(letter, sheet), cv, look);
            case DOCX -> LetterDocx.write(sheet, look);
            case MARKDOWN -> LetterText.markdown(sheet).getBytes(StandardCharsets.UTF_8);
            case TEXT -> LetterText.plain(sheet).getBytes(StandardCharsets.UTF_8);
        };
        String key = key(id, request.format());
        storage.put(key, document, mediaType(request.format()));
        var link = storage.download(key, letter.view().title() + "." + extension(request.format()));
        return new DownloadLink(link.url().toString(), link.expiresAt());
    }

    private Resume cvOf(CoverLetter letter) {
        return letter.cvId() == null ? Resume.empty() : cvs.get(letter.cvId()).resume();
    }

    private byte[] pdf(Letter letter, Resume cv, LetterLook look) {
        try {
            return generator.letter(letter, cv, look.template(), look.directives());
        } catch (TypesettingRefused e) {
            MetierException refusal = new MetierException(
                    ErrorCode.DOCUMENT_NOT_MADE, "The letter is too long for one document; shorten it.");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static Letter printed(CoverLetter letter, LetterSheet sheet) {
        return new Letter(
                sheet.subject().isEmpty() ? letter.view().title() : Inline.plain(sheet.subject()),
                sheet.language(),
                sheet.recipient(),
                sheet.date(),
                sheet.subject(),
                sheet.body(),
                sheet.closing());
    }

    static String key(LetterId id, LetterFormat format) {
        return "letters/" + id + "." + extension(format);
    }

    private static String extension(LetterFormat format) {
        return switch (format) {
            case PDF -> "pdf";
            case DOCX -> "docx";
            case MARKDOWN -> "md";
            case TEXT -> "txt";
        };
    }

    private static String mediaType(LetterFormat format) {
        return switch (format) {
            case PDF -> "application/pdf";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case MARKDOWN -> "text/markdown; charset=utf-8";
            case TEXT -> "text/plain; charset=utf-8";
        };
    }
}
