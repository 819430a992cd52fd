package dev.metier.contracts.search;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.WorkMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Search over what is public, for everybody; its index is looked after by administrators. */
@HttpExchange("/api/v1/search")
public interface SearchApi {

    /** Longest text of a question, in characters. */
    int LONGEST = 512;

    /** Most values of one filter. */
    int MOST_VALUES = 50;

    /**
     * Values of one filter are alternatives; filters hold together. Errors: {@code validation-failed}, {@code cursor-invalid}.
     *
     * @param q words, {@code "phrases"}, {@code -exclusions}, skills, places ({@code in Berlin}), pay ({@code over 60k}),
     *     seniority, {@code remote}; at most {@link #LONGEST} characters
     * @param type absent is {@code JOBS}
     * @param near a city, or {@code latitude,longitude} in degrees
     * @param radius in kilometres around {@code near}, 1 to 1,000; absent is 50
     * @param salaryMin what is paid at least for a year, in {@code currency}
     * @param currency ISO 4217; absent is {@code EUR}
     * @param since published on this day or later
     * @param sort absent is {@code RELEVANCE}
     * @param plain parts of the text that are to count as mere words; see {@link UnderstoodPart}
     */
    @GetExchange
    SearchResults search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable SearchType type,
            @RequestParam(required = false) @Nullable List<String> skill,
            @RequestParam(required = false) @Nullable List<String> company,
            @RequestParam(required = false) @Nullable List<String> place,
            @RequestParam(required = false) @Nullable List<String> country,
            @RequestParam(required = false) @Nullable String near,
            @RequestParam(required = false) @Nullable Integer radius,
            @RequestParam(required = false) @Nullable List<WorkMode> mode,
            @RequestParam(required = false) @Nullable List<EmploymentType> employment,
            @RequestParam(required = false) @Nullable List<String> category,
            @RequestParam(required = false) @Nullable List<String> language,
            @RequestParam(required = false) @Nullable List<Seniority> seniority,
            @RequestParam(required = false) @Nullable Integer salaryMin,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable SearchSort sort,
            @RequestParam(required = false) @Nullable List<String> plain,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    /** At most eight; what begins with the text first, then what does but for a slip. */
    @GetExchange("/suggest")
    List<SearchSuggestion> suggest(@RequestParam(required = false) @Nullable String q);

    /** Postings like an open one, at most {@code limit} (1 to 20, absent is 5). Errors: {@code not-found}. */
    @GetExchange("/jobs/{id}/similar")
    List<SearchHit> similar(@PathVariable JobId id, @RequestParam(required = false) @Nullable Integer limit);

    /** How the indexes are, for administrators. */
    @GetExchange("/index")
    List<SearchIndexStatus> index();

    /** Builds the indexes anew from the log while they answer, and lets the new ones take over; for administrators. */
    @PostExchange("/reindex")
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<SearchIndexStatus> reindex();
}
