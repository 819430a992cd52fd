package dev.metier.search.request;

import dev.metier.contracts.search.SearchHighlight;
import dev.metier.hybrid.Hits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes pieces of texts around what matched. */
public final class Highlights {

    private Highlights() {}

    /**
     * Those of a hit.
     *
     * @param names public names of texts of the index, the most telling first
     */
    public static List<SearchHighlight> of(Hits.Hit hit, List<Map.Entry<String, String>> names) {
        List<SearchHighlight> highlights = new ArrayList<>();
        for (Map.Entry<String, String> name : names) {
            List<SearchHighlight.Piece> pieces = hit.highlights().getOrDefault(name.getKey(), List.of()).stream()
                    .map(each -> new SearchHighlight.Piece(each.text(), each.isMatch()))
                    .toList();
            if (pieces.stream().anyMatch(SearchHighlight.Piece::match)) {
                highlights.add(new SearchHighlight(name.getValue(), pieces));
            }
        }
        return highlights;
    }
}
