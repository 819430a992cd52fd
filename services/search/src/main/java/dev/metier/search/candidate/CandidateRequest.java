package dev.metier.search.candidate;

import static dev.metier.search.request.SearchRequest.require;
import static dev.metier.search.request.SearchRequest.requireFew;

import dev.metier.contracts.search.SearchApi;
import dev.metier.search.request.SearchRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was sent, within its bounds.
 *
 * @param chosen values by the name of their filter; only filters that have some
 */
record CandidateRequest(
        String text,
        Map<String, List<String>> chosen,
        @Nullable String near,
        int radius,
        @Nullable Integer salaryMax,
        String currency,
        List<String> plain) {

    CandidateRequest {
        chosen = new TreeMap<>(chosen);
        plain = List.copyOf(plain);
        require(text.length() <= SearchApi.LONGEST, "q", "must have at most " + SearchApi.LONGEST + " characters");
        require(
                radius >= 1 && radius <= SearchRequest.WIDEST,
                "radius",
                "must be 1 to " + SearchRequest.WIDEST + " kilometres");
        require(
                salaryMax == null || (salaryMax >= 0 && salaryMax <= SearchRequest.MOST_PAY),
                "salaryMax",
                "must be 0 to " + SearchRequest.MOST_PAY);
        require(
                near == null || near.length() <= SearchRequest.LONGEST_VALUE,
                "near",
                "is too long for the name of a city");
        chosen.forEach((name, values) -> requireFew(name, values, SearchRequest.LONGEST_VALUE));
        requireFew("plain", plain, SearchApi.LONGEST);
    }
}
