package dev.metier.search.company;

import static dev.metier.search.request.SearchRequest.LONGEST_VALUE;
import static dev.metier.search.request.SearchRequest.require;
import static dev.metier.search.request.SearchRequest.requireFew;

import dev.metier.contracts.search.SearchApi;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question about companies.
 *
 * @param chosen values of filters by their names
 */
record CompanyRequest(String text, Map<String, List<String>> chosen) {

    CompanyRequest {
        chosen = new TreeMap<>(chosen);
        require(text.length() <= SearchApi.LONGEST, "q", "must have at most " + SearchApi.LONGEST + " characters");
        chosen.forEach((name, values) -> requireFew(name, values, LONGEST_VALUE));
    }
}
