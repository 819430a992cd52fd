package dev.metier.cv.generation;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.parsing.words.Countries;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a CV as they are printed, the same in every format. */
final class ResumeText {

    private ResumeText() {}

    static String heading(String section) {
        return switch (section) {
            case "summary" -> "Summary";
            case "work" -> "Experience";
            case "education" -> "Education";
            case "skills" -> "Skills";
            case "projects" -> "Projects";
            case "certificates" -> "Certificates";
            case "awards" -> "Awards";
            case "publications" -> "Publications";
            case "languages" -> "Languages";
            case "volunteer" -> "Volunteering";
            case "interests" -> "Interests";
            default -> "References";
        };
    }

    /** The parts that are there, with a separator between them. */
    static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
    }

    static String place(Resume.@Nullable Location location) {
        return location == null
                ? ""
                : joined(
                        ", ",
                        location.address(),
                        joined(" ", location.postalCode(), location.city()),
                        location.region(),
                        country(location.countryCode()));
    }

    private static String country(@Nullable String code) {
        return code == null ? "" : Countries.name(code);
    }

    static String profiles(List<Resume.Profile> profiles) {
        return profiles.stream()
                .map(ResumeText::profile)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String profile(Resume.Profile profile) {
        return profile.url() != null ? profile.url() : joined(": ", profile.network(), profile.username());
    }

    /** "Mar 2020 – Present"; an end is only shown as open where the entry is one that goes on. */
    static String dates(@Nullable String start, @Nullable String end, boolean isOpen) {
        if (start == null) {
            return end == null ? "" : date(end);
        }
        return end == null ? date(start) + (isOpen ? " – Present" : "") : date(start) + " – " + date(end);
    }

    static String date(@Nullable String iso) {
        if (iso == null || !iso.matches("\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d{2})?.*")) {
            return iso == null ? "" : iso;
        }
        Month month = Month.of(Integer.parseInt(iso.substring(5, 7)));
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + iso.substring(0, 4);
    }

    static String skill(Resume.Skill skill) {
        return joined(
                "", skill.name(), skill.level() == null || skill.level().isBlank() ? "" : " (" + skill.level() + ")");
    }

    static String language(Resume.Language language) {
        return joined(
                "",
                language.language(),
                language.fluency() == null || language.fluency().isBlank() ? "" : " (" + language.fluency() + ")");
    }

    static String degree(Resume.Education education) {
        return joined(" in ", education.studyType(), education.area());
    }
}
