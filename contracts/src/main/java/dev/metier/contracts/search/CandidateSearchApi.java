package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Search over people who show themselves, for owners and recruiters of a company and for administrators. */
@HttpExchange("/api/v1/search/candidates")
public interface CandidateSearchApi {

    /**
     * Values of one filter are alternatives; filters hold together. What was asked is not kept. Without words, those come first
     * who changed their profile last. Errors: {@code validation-failed}, {@code cursor-invalid}, {@code forbidden}.
     *
     * @param q words, {@code "phrases"}, {@code -exclusions}, skills, places ({@code in Berlin}), seniority, {@code remote}; at
     *     most {@link SearchApi#LONGEST} characters. Names of people are not searched
     * @param near a city, or {@code latitude,longitude} in degrees
     * @param radius in kilometres around {@code near}, 1 to 1,000; absent is 50
     * @param remote whether the person would work remotely
     * @param salaryMax what would be paid at most for a year, in {@code currency}: leaves out who asks for more, and who asks in a
     *     currency that cannot be compared
     * @param currency ISO 4217; absent is {@code EUR}
     * @param plain parts of the text that are to count as mere words; see {@link UnderstoodPart}
     */
    @GetExchange
    CandidateResults candidates(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<String> skill,
            @RequestParam(required = false) @Nullable List<String> place,
            @RequestParam(required = false) @Nullable List<String> country,
            @RequestParam(required = false) @Nullable String near,
            @RequestParam(required = false) @Nullable Integer radius,
            @RequestParam(required = false) @Nullable List<Seniority> seniority,
            @RequestParam(required = false) @Nullable Boolean remote,
            @RequestParam(required = false) @Nullable Integer salaryMax,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Nullable List<String> plain,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);
}
