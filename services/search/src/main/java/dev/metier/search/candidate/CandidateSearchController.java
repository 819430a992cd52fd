package dev.metier.search.candidate;

import dev.metier.contracts.search.CandidateResults;
import dev.metier.contracts.search.CandidateSearchApi;
import dev.metier.contracts.search.Seniority;
import dev.metier.platform.data.Paging;
import dev.metier.search.request.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CandidateSearchController implements CandidateSearchApi {

    private final FindCandidates find;
    private final Recruiters recruiters;

    CandidateSearchController(FindCandidates find, Recruiters recruiters) {
        this.find = find;
        this.recruiters = recruiters;
    }

    @Override
    public CandidateResults candidates(
            @Nullable String q,
            @Nullable List<String> skill,
            @Nullable List<String> place,
            @Nullable List<String> country,
            @Nullable String near,
            @Nullable Integer radius,
            @Nullable List<Seniority> seniority,
            @Nullable Boolean remote,
            @Nullable Integer salaryMax,
            @Nullable String currency,
            @Nullable List<String> plain,
            @Nullable Integer limit,
            @Nullable String after) {
        recruiters.require();
        Map<String, List<String>> chosen = new HashMap<>();
        SearchRequest.choose(chosen, "skill", skill);
        SearchRequest.choose(chosen, "place", place);
        SearchRequest.choose(chosen, "country", country);
        SearchRequest.choose(
                chosen,
                "seniority",
                seniority == null
                        ? null
                        : seniority.stream().map(Seniority::name).toList());
        SearchRequest.choose(chosen, "remote", remote == null ? null : List.of(remote.toString()));
        CandidateRequest request = new CandidateRequest(
                SearchRequest.readable(q),
                chosen,
                near == null || near.isBlank() ? null : near.strip(),
                Objects.requireNonNullElse(radius, SearchRequest.USUAL_RADIUS),
                salaryMax,
                Objects.requireNonNullElse(currency, "EUR"),
                Objects.requireNonNullElse(plain, List.of()));
        return find.find(request, Paging.of(limit).limit(), after);
    }
}
