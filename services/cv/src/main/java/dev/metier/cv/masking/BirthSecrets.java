package dev.metier.cv.masking;

import dev.metier.contracts.cv.Resume;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The date of birth in the forms in which people write it. A year alone could be any year and stays in texts. */
final class BirthSecrets {

    private static final List<String> FORMS = List.of(
            "uuuu-MM-dd",
            "dd.MM.uuuu",
            "d.M.uuuu",
            "dd/MM/uuuu",
            "d/M/uuuu",
            "MM/dd/uuuu",
            "M/d/uuuu",
            "dd-MM-uuuu",
            "d MMMM uuuu",
            "dd MMMM uuuu",
            "d. MMMM uuuu",
            "d MMM uuuu",
            "MMMM d, uuuu",
            "MMM d, uuuu");

    private BirthSecrets() {}

    static List<Secret> of(Resume resume) {
        String born = resume.basics().birthDate();
        if (born == null || born.length() < 8) {
            return List.of();
        }
        return Stream.concat(Stream.of(born), forms(born, language(resume)))
                .distinct()
                .map(form -> Secret.of(Secret.START + Secret.words(form) + Secret.END))
                .toList();
    }

    private static Stream<String> forms(String born, Locale language) {
        try {
            LocalDate date = LocalDate.parse(born);
            return FORMS.stream()
                    .flatMap(form -> Stream.of(Locale.ENGLISH, language)
                            .map(locale -> DateTimeFormatter.ofPattern(form, locale)))
                    .map(date::format);
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static Locale language(Resume resume) {
        String tag = resume.meta() == null ? null : resume.meta().language();
        return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }
}
