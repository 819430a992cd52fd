package dev.metier.jobs.page;

import dev.metier.contracts.jobs.PostingView;
import dev.metier.contracts.jobs.Salary;
import dev.metier.contracts.jobs.WorkMode;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A posting as schema.org {@code JobPosting}, as search engines read it. */
@Component
class JobPostingJsonLd {

    private final JsonMapper json;

    JobPostingJsonLd(JsonMapper json) {
        this.json = json;
    }

    /** JSON whose {@code <} is escaped, so that it may stand in a script element. */
    String write(PostingView posting, String descriptionHtml, String url) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("@context", "https://schema.org/");
        fields.put("@type", "JobPosting");
        fields.put("title", posting.title());
        fields.put("description", descriptionHtml);
        fields.put("url", url);
        fields.put(
                "identifier",
                Map.of(
                        "@type",
                        "PropertyValue",
                        "name",
                        posting.companyName(),
                        "value",
                        posting.id().toString()));
        fields.put("hiringOrganization", Map.of("@type", "Organization", "name", posting.companyName()));
        fields.put("employmentType", posting.employmentType().name());
        fields.put("directApply", true);
        if (posting.publishedAt() != null) {
            fields.put(
                    "datePosted",
                    posting.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        }
        if (posting.deadline() != null) {
            fields.put("validThrough", posting.deadline() + "T23:59:59Z");
        }
        where(posting, fields);
        if (posting.salary() != null) {
            fields.put("baseSalary", pay(posting.salary()));
        }
        if (!posting.skills().isEmpty()) {
            fields.put("skills", posting.skills().stream().map(s -> s.name()).toList());
        }
        return json.writeValueAsString(fields).replace("<", "\\u003c");
    }

    private static void where(PostingView posting, Map<String, Object> fields) {
        String place = posting.place() == null ? "" : posting.place().strip();
        if (posting.workMode() == WorkMode.REMOTE) {
            fields.put("jobLocationType", "TELECOMMUTE");
            fields.put(
                    "applicantLocationRequirements",
                    Map.of("@type", "AdministrativeArea", "name", place.isEmpty() ? "Worldwide" : place));
            return;
        }
        List<String> parts = List.of(place.split("\\s*,\\s*"));
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        address.put("addressLocality", parts.getFirst());
        if (parts.size() > 1) {
            address.put("addressCountry", parts.getLast());
        }
        fields.put("jobLocation", Map.of("@type", "Place", "address", address));
    }

    private static Map<String, Object> pay(Salary salary) {
        return Map.of(
                "@type",
                "MonetaryAmount",
                "currency",
                salary.currency(),
                "value",
                Map.of(
                        "@type",
                        "QuantitativeValue",
                        "minValue",
                        salary.min(),
                        "maxValue",
                        salary.max(),
                        "unitText",
                        salary.period().name()));
    }
}
