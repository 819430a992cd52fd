package dev.metier.cv.letters;

import dev.metier.contracts.cv.CoverLetterView;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.Resume.Basics;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a letter in the order in which they are printed; an empty part is left out.
 *
 * @param contact how to reach the sender
 * @param language tag
 * @param body a paragraph or a list each, with inline Markdown
 */
record LetterSheet(
        String sender,
        List<String> contact,
        List<String> recipient,
        String language,
        String date,
        String subject,
        List<String> body,
        String closing) {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    LetterSheet {
        contact = List.copyOf(contact);
        recipient = List.copyOf(recipient);
        body = List.copyOf(body);
    }

    /** @param cv what the letter goes with; empty where it goes with none */
    static LetterSheet of(CoverLetterView letter, Resume cv, LocalDate today) {
        Basics basics = cv.basics();
        Resume.Location place = basics.location();
        String language = language(letter, cv);
        return new LetterSheet(
                text(basics.name()),
                lines(Stream.of(text(basics.email()), text(basics.phone()), text(place == null ? null : place.city()))),
                lines(text(letter.recipient()).lines()),
                language,
                date(today, language),
                text(letter.subject()),
                lines(EMPTY_LINES.splitAsStream(letter.body())),
                text(letter.closing()));
    }

    private static String language(CoverLetterView letter, Resume cv) {
        String ofCv = cv.meta() == null ? null : cv.meta().language();
        return Objects.requireNonNullElse(letter.language() == null ? ofCv : letter.language(), "en");
    }

    private static String date(LocalDate today, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return today.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private static List<String> lines(Stream<String> lines) {
        return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
