package dev.metier.benchmarks.recommendations;

import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.embedding.engine.EmbeddingEngine;
import dev.metier.embedding.engine.OnnxEngine;
import dev.metier.hybrid.Vector;
import dev.metier.search.match.Nearness;
import dev.metier.search.match.Offer;
import dev.metier.search.match.Seeker;
import dev.metier.search.match.Skill;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How near postings are to people in meaning, by the model of the product. */
public final class Meanings implements AutoCloseable {

    private static final int AT_ONCE = 64;

    private final EmbeddingEngine engine = new OnnxEngine(2, Duration.ofMinutes(30));
    private final List<Vector> postings;

    public Meanings(List<Offer> offers) {
        this.postings = vectors(offers.stream()
                .map(offer -> offer.title() + ". "
                        + offer.skills().stream().map(Offer.AskedSkill::name).collect(Collectors.joining(", ")))
                .toList());
    }

    /** By the number of the posting. */
    public List<Nearness> of(Seeker seeker) {
        String text = Stream.concat(
                        seeker.titles().stream(), seeker.skills().stream().map(Skill::name))
                .collect(Collectors.joining(", "));
        Vector person = vectors(List.of(text.isEmpty() ? "-" : text)).getFirst();
        List<Double> cosines = postings.stream().map(person::similarity).toList();
        double usual = cosines.stream().mapToDouble(each -> each).average().orElse(0);
        return cosines.stream().map(each -> Nearness.ofCosine(each, usual)).toList();
    }

    private List<Vector> vectors(List<String> texts) {
        List<Vector> vectors = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            engine.embed(texts.subList(from, Math.min(texts.size(), from + AT_ONCE)).stream()
                            .map(text -> engine.model().input(EmbeddingPurpose.PASSAGE, text))
                            .toList())
                    .forEach(made -> vectors.add(Vector.of(made.vector())));
        }
        return vectors;
    }

    @Override
    public void close() {
        engine.close();
    }
}
