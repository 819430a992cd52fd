package dev.metier.search.request;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.SearchApi;
import dev.metier.contracts.search.SearchHit;
import dev.metier.contracts.search.SearchIndexStatus;
import dev.metier.contracts.search.SearchResults;
import dev.metier.contracts.search.SearchSort;
import dev.metier.contracts.search.SearchSuggestion;
import dev.metier.contracts.search.SearchType;
import dev.metier.contracts.search.Seniority;
import dev.metier.platform.data.Paging;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.search.history.History;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.usage.SearchUsage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController implements SearchApi {

    private static final int USUAL_SIMILAR = 5;
    private static final int MOST_SIMILAR = 20;

    private final SearchPostings postings;
    private final PostingSuggestions suggestions;
    private final List<LiveIndex> indexes;
    private final History history;
    private final SearchUsage usage;
    private final CurrentCaller callers;
    private final Clock clock;

    SearchController(
            SearchPostings postings,
            PostingSuggestions suggestions,
            List<LiveIndex> indexes,
            History history,
            SearchUsage usage,
            CurrentCaller callers,
            Clock clock) {
        this.postings = postings;
        this.suggestions = suggestions;
        this.indexes =
                indexes.stream().sorted(Comparator.comparing(LiveIndex::type)).toList();
        this.history = history;
        this.usage = usage;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public SearchResults search(
            @Nullable String q,
            @Nullable SearchType type,
            @Nullable List<String> skill,
            @Nullable List<String> company,
            @Nullable List<String> place,
            @Nullable List<String> country,
            @Nullable String near,
            @Nullable Integer radius,
            @Nullable List<WorkMode> mode,
            @Nullable List<EmploymentType> employment,
            @Nullable List<String> category,
            @Nullable List<String> language,
            @Nullable List<Seniority> seniority,
            @Nullable Integer salaryMin,
            @Nullable String currency,
            @Nullable LocalDate since,
            @Nullable SearchSort sort,
            @Nullable List<String> plain,
            @Nullable Integer limit,
            @Nullable String after) {
        Instant asked = clock.instant();
        Map<String, List<String>> chosen = new HashMap<>();
        SearchRequest.choose(chosen, "skill", skill);
        SearchRequest.choose(chosen, "company", company);
        SearchRequest.choose(chosen, "place", place);
        SearchRequest.choose(chosen, "country", country);
        SearchRequest.choose(chosen, "category", category);
        SearchRequest.choose(chosen, "language", language);
        SearchRequest.choose(chosen, "mode", names(mode));
        SearchRequest.choose(chosen, "employment", names(employment));
        SearchRequest.choose(chosen, "seniority", names(seniority));
        SearchRequest request = new SearchRequest(
                SearchRequest.readable(q),
                Objects.requireNonNullElse(type, SearchType.JOBS),
                chosen,
                near == null || near.isBlank() ? null : near.strip(),
                Objects.requireNonNullElse(radius, SearchRequest.USUAL_RADIUS),
                salaryMin,
                Objects.requireNonNullElse(currency, "EUR"),
                since,
                sort,
                Objects.requireNonNullElse(plain, List.of()));
        SearchResults results = postings.search(request, Paging.of(limit).limit(), after);
        if (after == null) {
            usage.asked(request.text(), results.total());
        }
        UserId asks = callers.get().userId();
        if (asks != null && after == null && !request.text().isEmpty()) {
            history.note(asks, request.text(), results.total(), asked);
        }
        return results;
    }

    @Override
    public List<SearchSuggestion> suggest(@Nullable String q) {
        String typed = SearchRequest.readable(q);
        SearchRequest.require(typed.length() <= LONGEST, "q", "must have at most " + LONGEST + " characters");
        return suggestions.of(typed);
    }

    @Override
    public List<SearchHit> similar(JobId id, @Nullable Integer limit) {
        int wanted = Objects.requireNonNullElse(limit, USUAL_SIMILAR);
        SearchRequest.require(wanted >= 1 && wanted <= MOST_SIMILAR, "limit", "must be 1 to " + MOST_SIMILAR);
        return postings.similar(id, wanted);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public List<SearchIndexStatus> index() {
        return indexes.stream().map(LiveIndex::status).toList();
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public List<SearchIndexStatus> reindex() {
        indexes.forEach(each -> each.rebuild("asked for"));
        return index();
    }

    private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
        return values == null ? null : values.stream().map(Enum::name).toList();
    }
}
