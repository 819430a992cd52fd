package dev.metier.search.recommendation;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.Words;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.match.Nearness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How near documents are by their words, where their meaning is not known. */
final class NearByWords {

    private NearByWords() {}

    static Map<String, Nearness> of(LiveIndex index, Words words, List<String> ids) {
        HybridQuery asked = HybridQuery.of(words).where(new Filter.Ids(ids)).page(ids.size(), null);
        Map<String, Double> scores = new HashMap<>();
        double best = 0;
        for (Hits.Hit hit : index.read(open -> open.search(asked)).hits()) {
            double score = hit.lexical() == null ? 0 : hit.lexical();
            scores.put(hit.id(), score);
            best = Math.max(best, score);
        }
        Map<String, Nearness> nearness = new HashMap<>();
        for (String id : ids) {
            nearness.put(id, Nearness.ofWords(scores.getOrDefault(id, 0.0), best));
        }
        return nearness;
    }
}
