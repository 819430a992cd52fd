package dev.metier.embedding.cache;

import dev.metier.embedding.engine.Embedding;
import dev.metier.embedding.engine.EmbeddingEngine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Vectors from the cache where they are there, else from the engine; one query to read and one to keep. */
@Component
public class CachedEmbeddings {

    private final EmbeddingEngine engine;
    private final Vectors vectors;
    private final Counter hits;
    private final Counter misses;

    CachedEmbeddings(EmbeddingEngine engine, Vectors vectors, MeterRegistry meters) {
        this.engine = engine;
        this.vectors = vectors;
        this.hits = counter(meters, "hit");
        this.misses = counter(meters, "miss");
    }

    private static Counter counter(MeterRegistry meters, String result) {
        return Counter.builder("embedding_cache_texts")
                .description("texts whose vector was known or not")
                .tag("result", result)
                .register(meters);
    }

    /** One vector for each input, in order. */
    public Embedded embed(List<ModelInput> inputs) {
        Map<TextKey, String> wanted = new LinkedHashMap<>();
        inputs.forEach(input -> wanted.put(input.key(), input.text()));
        Map<TextKey, Embedding> known = vectors.find(wanted.keySet());
        int fromCache = (int)
                inputs.stream().filter(input -> known.containsKey(input.key())).count();
        hits.increment(fromCache);
        misses.increment(inputs.size() - fromCache);
        wanted.keySet().removeAll(known.keySet());
        Map<TextKey, Embedding> all = new HashMap<>(known);
        if (!wanted.isEmpty()) {
            Map<TextKey, Embedding> made = make(wanted);
            vectors.keep(made);
            all.putAll(made);
        }
        List<Embedding> embeddings = inputs.stream()
                .map(input -> Objects.requireNonNull(all.get(input.key())))
                .toList();
        return new Embedded(embeddings, fromCache);
    }

    private Map<TextKey, Embedding> make(Map<TextKey, String> wanted) {
        List<Embedding> made = engine.embed(List.copyOf(wanted.values()));
        Map<TextKey, Embedding> byKey = new HashMap<>();
        List<TextKey> keys = new ArrayList<>(wanted.keySet());
        for (int i = 0; i < keys.size(); i++) {
            byKey.put(keys.get(i), made.get(i));
        }
        return byKey;
    }

    /**
     * What was made of some inputs.
     *
     * @param fromCache how many of them were known
     */
    public record Embedded(List<Embedding> embeddings, int fromCache) {}
}
