package dev.metier.search.request;

import dev.metier.contracts.search.SearchSuggestion;
import dev.metier.contracts.search.SearchSuggestion.Kind;
import dev.metier.hybrid.Hits.FacetValue;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.suggestion.Suggestion;
import dev.metier.hybrid.suggestion.Suggestions;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.index.Tally;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be typed: titles, skills, companies and places of open postings, counted in the index now and then. */
@Component
class PostingSuggestions {

    private static final int MOST = 8;
    private static final Map<String, Kind> KINDS =
            Map.of("name", Kind.TITLE, "skill", Kind.SKILL, "company", Kind.COMPANY, "place", Kind.PLACE);
    private static final Map<String, Integer> COUNTED =
            Map.of("name", 50_000, "skill", 20_000, "company", 20_000, "place", 20_000);
    private static final Map<String, Integer> WANTED =
            Map.of("name", MOST, "skill", MOST, "company", MOST, "place", MOST);

    private final LiveIndex index;
    private final PostingFilters filters;
    private final Clock clock;
    private final Tally<Counted> counted;

    private record Counted(Suggestions suggestions, Map<String, Long> skills) {}

    /** A suggestion, and how many slips it takes. */
    private record Candidate(SearchSuggestion suggestion, int slips) {}

    PostingSuggestions(LiveIndex index, PostingFilters filters, Clock clock) {
        this.index = index;
        this.filters = filters;
        this.clock = clock;
        this.counted = new Tally<>("search-suggestions", index, this::today, this::count);
    }

    List<SearchSuggestion> of(String typed) {
        return typed.isEmpty()
                ? List.of()
                : candidates(typed).stream()
                        .map(Candidate::suggestion)
                        .limit(MOST)
                        .toList();
    }

    /** How many open postings ask for a skill, by its name. */
    Map<String, Long> openBySkill() {
        return counted.current().skills();
    }

    /** The text with words that no posting has mended; null where there is nothing to mend. */
    @Nullable String mended(String text) {
        return new Mending(
                        this::occurs,
                        typed -> candidates(typed).stream()
                                .map(each -> each.suggestion().text())
                                .toList())
                .of(text);
    }

    private List<Candidate> candidates(String typed) {
        List<Candidate> all = new ArrayList<>();
        Map<String, List<Suggestion>> found = counted.current().suggestions().suggest(typed, WANTED);
        KINDS.forEach((field, kind) -> found.getOrDefault(field, List.of())
                .forEach(each ->
                        all.add(new Candidate(new SearchSuggestion(kind, each.value(), each.count()), each.slips()))));
        all.sort(Comparator.comparingInt(Candidate::slips)
                .thenComparingLong(each -> -each.suggestion().count())
                .thenComparing(each -> each.suggestion().kind())
                .thenComparing(each -> each.suggestion().text()));
        return all;
    }

    /** As a phrase a word counts without its slips. */
    private boolean occurs(String word) {
        Words itself = new Words(List.of(Words.Term.phrase(word)), 1);
        return index.read(open -> open.search(HybridQuery.of(itself).page(0, null)))
                        .total()
                > 0;
    }

    private Counted count() {
        HybridQuery asked = HybridQuery.of(null)
                .where(filters.open(today()))
                .counting(COUNTED)
                .page(0, null);
        Map<String, List<FacetValue>> values =
                index.read(open -> open.search(asked)).facets();
        Map<String, Long> skills = new HashMap<>();
        values.getOrDefault("skill", List.of()).forEach(each -> skills.put(each.value(), each.count()));
        return new Counted(Suggestions.of(values), skills);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
