package dev.metier.jobs.page;

import dev.metier.contracts.jobs.PostingView;
import dev.metier.contracts.jobs.RequiredSkill;
import dev.metier.contracts.jobs.RequiredSkill.Need;
import dev.metier.contracts.jobs.WorkMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the public page of a posting shows.
 *
 * @param descriptionHtml safe HTML
 * @param jsonLd a schema.org JobPosting, safe within a script element
 */
record PostingPage(
        PostingView posting,
        String canonical,
        String applyUrl,
        String descriptionHtml,
        String jsonLd,
        String where,
        String kind,
        @Nullable String pay,
        @Nullable String deadline,
        @Nullable String languages,
        List<String> must,
        List<String> nice) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static PostingPage of(PostingView posting, String publicUrl, String descriptionHtml, String jsonLd) {
        return new PostingPage(
                posting,
                publicUrl + "/jobs/" + posting.id() + "/" + posting.slug(),
                "/apply/" + posting.id(),
                descriptionHtml,
                jsonLd,
                where(posting),
                words(posting.employmentType().name()),
                posting.salary() == null ? null : Pay.inWords(posting.salary()),
                posting.deadline() == null ? null : DAY.format(posting.deadline()),
                posting.languages().isEmpty() ? null : languages(posting.languages()),
                skills(posting, Need.MUST),
                skills(posting, Need.NICE));
    }

    private static String where(PostingView posting) {
        String place = posting.place() == null ? "" : posting.place();
        return switch (posting.workMode()) {
            case REMOTE -> place.isBlank() ? "Remote" : "Remote · " + place;
            case HYBRID -> place + " · Hybrid";
            case ON_SITE -> place + " · On site";
        };
    }

    private static List<String> skills(PostingView posting, Need need) {
        return posting.skills().stream()
                .filter(skill -> skill.need() == need)
                .map(PostingPage::withYears)
                .toList();
    }

    private static String withYears(RequiredSkill skill) {
        Integer years = skill.years();
        if (years == null || years == 0) {
            return skill.name();
        }
        return skill.name() + ", " + years + (years == 1 ? " year" : " years");
    }

    private static String languages(List<String> codes) {
        return codes.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    static String words(String constant) {
        String text = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    boolean isRemote() {
        return posting.workMode() == WorkMode.REMOTE;
    }
}
