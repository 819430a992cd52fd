package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Search over companies, for everybody. */
@HttpExchange("/api/v1/search/companies")
public interface CompanySearchApi {

    /**
     * Values of one filter are alternatives; filters hold together. Without words, those come first that told something new last.
     * Errors: {@code validation-failed}, {@code cursor-invalid}.
     *
     * @param q words of the name or the place, all of which a hit has; at most {@link SearchApi#LONGEST} characters
     * @param place as counted in the facets
     * @param country ISO 3166 codes
     */
    @GetExchange
    CompanyResults companies(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<String> place,
            @RequestParam(required = false) @Nullable List<String> country,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);
}
