package dev.metier.search.saved;

import dev.metier.contracts.notifications.NotifyRequest;
import dev.metier.contracts.search.SearchQuestion;
import dev.metier.search.saved.Digest.News;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes digests as messages; the words around them are the template's. */
@Component
class DigestWriter {

    private static final int LISTED = 10;
    private static final String TEMPLATE = "job-alert";
    private static final String ALL_SAVED = "/saved-searches";

    private final String publicUrl;

    DigestWriter(@Value("${metier.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    NotifyRequest write(Digest digest) {
        List<News> news = digest.news();
        long postings = news.stream()
                .flatMap(each -> each.postings().stream())
                .map(OpenPosting::id)
                .distinct()
                .count();
        return new NotifyRequest(
                digest.id(),
                digest.owner(),
                null,
                TEMPLATE,
                null,
                Map.of(
                        "count",
                        Long.toString(postings),
                        "searches",
                        names(news),
                        "listing",
                        news.stream().map(this::section).collect(Collectors.joining("\n\n")),
                        "link",
                        news.size() == 1 ? address(news.getFirst().question()) : ALL_SAVED));
    }

    private static String names(List<News> news) {
        String first = news.getFirst().name();
        return switch (news.size()) {
            case 1 -> first;
            case 2 -> first + " and " + news.getLast().name();
            default -> first + " and " + (news.size() - 1) + " other searches";
        };
    }

    private String section(News news) {
        String address = publicUrl + address(news.question());
        String listed = news.postings().stream()
                .limit(LISTED)
                .map(posting -> posting.line() + "\n" + publicUrl + posting.path())
                .collect(Collectors.joining("\n\n"));
        int more = news.postings().size() - LISTED;
        String rest = more > 0 ? "\n\n" + more + " more" : "\n\nAll that match";
        return news.name() + "\n\n" + listed + rest + ": " + address;
    }

    /** The page of the web application that asks the question. */
    static String address(SearchQuestion question) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/jobs");
        add(page, "q", question.q());
        add(page, "skill", question.skill());
        add(page, "company", question.company());
        add(page, "place", question.place());
        add(page, "country", question.country());
        add(page, "near", question.near());
        add(page, "radius", question.radius());
        add(page, "mode", question.mode());
        add(page, "employment", question.employment());
        add(page, "category", question.category());
        add(page, "language", question.language());
        add(page, "seniority", question.seniority());
        add(page, "salaryMin", question.salaryMin());
        add(page, "currency", question.currency());
        add(page, "since", question.since());
        add(page, "sort", question.sort());
        add(page, "plain", question.plain());
        return page.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder page, String name, @Nullable Object value) {
        if (value != null) {
            page.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value.toString()));
        }
    }

    private static void add(UriComponentsBuilder page, String name, Collection<?> values) {
        int number = 0;
        for (Object value : values) {
            String variable = name + number++;
            page.queryParam(name, "{" + variable + "}").uriVariables(Map.of(variable, value.toString()));
        }
    }
}
