package dev.metier.search.company;

import dev.metier.contracts.search.CompanyResults;
import dev.metier.contracts.search.CompanySearchApi;
import dev.metier.platform.data.Paging;
import dev.metier.search.request.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CompanySearchController implements CompanySearchApi {

    private final FindCompanies find;

    CompanySearchController(FindCompanies find) {
        this.find = find;
    }

    @Override
    public CompanyResults companies(
            @Nullable String q,
            @Nullable List<String> place,
            @Nullable List<String> country,
            @Nullable Integer limit,
            @Nullable String after) {
        Map<String, List<String>> chosen = new HashMap<>();
        SearchRequest.choose(chosen, "place", place);
        SearchRequest.choose(chosen, "country", country);
        return find.find(
                new CompanyRequest(SearchRequest.readable(q), chosen),
                Paging.of(limit).limit(),
                after);
    }
}
