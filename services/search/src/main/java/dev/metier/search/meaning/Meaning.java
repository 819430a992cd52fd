package dev.metier.search.meaning;

import dev.metier.contracts.embedding.EmbedTexts;
import dev.metier.contracts.embedding.EmbeddedTexts;
import dev.metier.contracts.embedding.EmbeddingApi;
import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.hybrid.Vector;
import dev.metier.search.SearchProperties;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What texts mean, as the embedding service tells. A question waits for it only a moment. */
@Component
public final class Meaning implements DisposableBean {

    private static final int REMEMBERED = 1_000;

    /** More than a cosine can be. */
    private static final double NEVER = 2;

    private final EmbeddingApi embedding;
    private final SearchProperties.MeaningProperties settings;

    /** Of the last answer. */
    private volatile String model = "";

    private volatile @Nullable Background background;

    /** Asks in the name of this service, whoever searches. */
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Map<String, Meant> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Meant> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * What a text means to a model.
     *
     * @param model by its name: vectors of different ones cannot be compared
     */
    public record Meant(String model, Vector vector) {}

    Meaning(EmbeddingApi embedding, SearchProperties settings) {
        this.embedding = embedding;
        this.settings = settings.meaning();
    }

    public boolean isWanted() {
        return settings.dimension() > 0;
    }

    /**
     * What a question means.
     *
     * @param isCompared false for one that means just its words
     */
    public MeantQuestion read(String question, boolean isCompared) {
        boolean isAsked = isWanted() && isCompared;
        Meant meant = isAsked ? ofQuestion(question) : null;
        return new MeantQuestion(isAsked, meant, meant == null ? NEVER : least(meant.vector()));
    }

    /** What somebody means; null where the answer is late or does not come. */
    private @Nullable Meant ofQuestion(String text) {
        Meant known = recent.get(text);
        if (known != null && known.model().equals(model)) {
            return known;
        }
        return soon(() -> {
            Meant answer = embed(List.of(text), EmbeddingPurpose.QUERY).getFirst();
            recent.put(text, answer);
            return answer;
        });
    }

    /** What a text about somebody means, compared as one document with others; it is not remembered. Null as above. */
    public @Nullable Meant ofPerson(String text) {
        return soon(() -> embed(List.of(text), EmbeddingPurpose.PASSAGE).getFirst());
    }

    private @Nullable Meant soon(Supplier<Meant> answer) {
        CompletableFuture<Meant> asked = CompletableFuture.supplyAsync(answer, threads);
        try {
            return asked.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException away) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** What documents mean, in their order; throws where the service does not answer. */
    List<Meant> ofPassages(List<String> texts) {
        return embed(texts, EmbeddingPurpose.PASSAGE);
    }

    /**
     * From which cosine on something is a hit although it has none of the words. What is near to every question is near to
     * none: postings of any trade are compared first. Nothing is a hit that way until they have been.
     */
    public double least(Vector question) {
        return usual(question).orElse(NEVER) + settings.above();
    }

    /** The mean cosine of postings of any trade; empty until it is known. */
    public OptionalDouble usual(Vector text) {
        Background known = background;
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known.usual(text));
    }

    boolean knowsBackground() {
        Background known = background;
        return known != null && known.model().equals(model);
    }

    /** Learns how near postings of any trade are; throws where the service does not answer. */
    void learnBackground() {
        background = Background.of(this::ofPassages);
    }

    private List<Meant> embed(List<String> texts, EmbeddingPurpose purpose) {
        EmbeddedTexts answer = embedding.embed(new EmbedTexts(texts, purpose));
        if (answer.dimension() != settings.dimension() || answer.vectors().size() != texts.size()) {
            throw new IllegalStateException("metier.search.meaning.dimension is " + settings.dimension() + ", but "
                    + answer.model() + " answers " + answer.dimension());
        }
        model = answer.model();
        return answer.vectors().stream()
                .map(vector -> new Meant(answer.model(), Vector.of(vector)))
                .toList();
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
