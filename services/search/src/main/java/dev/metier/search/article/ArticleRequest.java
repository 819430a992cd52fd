package dev.metier.search.article;

import static dev.metier.search.request.SearchRequest.LONGEST_VALUE;
import static dev.metier.search.request.SearchRequest.require;
import static dev.metier.search.request.SearchRequest.requireFew;

import dev.metier.contracts.search.SearchApi;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question to the help articles.
 *
 * @param chosen values of filters by their names
 */
record ArticleRequest(String text, Map<String, List<String>> chosen) {

    ArticleRequest {
        chosen = new TreeMap<>(chosen);
        require(text.length() <= SearchApi.LONGEST, "q", "must have at most " + SearchApi.LONGEST + " characters");
        chosen.forEach((name, values) -> requireFew(name, values, LONGEST_VALUE));
    }
}
