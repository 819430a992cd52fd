package dev.metier.vectors.meaning;

import dev.metier.contracts.embedding.EmbedTexts;
import dev.metier.contracts.embedding.EmbeddedTexts;
import dev.metier.contracts.embedding.EmbeddingApi;
import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.hybrid.Vector;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CallerScope;
import dev.metier.vectors.VectorsProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Vectors of the one model that this service keeps. */
@Component
public class Embeddings {

    private static final Logger log = LoggerFactory.getLogger(Embeddings.class);
    private static final String CONTROLS = "[\\p{Cc}&&[^\\t\\n\\r]]";
    private static final Executor THREADS = Thread::startVirtualThread;

    private final EmbeddingApi embedding;
    private final CallerScope scope;
    private final VectorsProperties settings;

    Embeddings(EmbeddingApi embedding, CallerScope scope, VectorsProperties settings) {
        this.embedding = embedding;
        this.scope = scope;
        this.settings = settings;
    }

    public String model() {
        return settings.model();
    }

    /** The vector of a question; empty where it does not come in time. */
    public Optional<Vector> question(String text) {
        return inTime(() -> make(List.of(text), EmbeddingPurpose.QUERY)).map(List::getFirst);
    }

    /** The vectors of a question and of passages, in that order; empty where they do not come in time. */
    public Optional<List<Vector>> questionAndPassages(String question, List<String> passages) {
        return inTime(() -> {
            List<Vector> vectors = new ArrayList<>(make(List.of(question), EmbeddingPurpose.QUERY));
            vectors.addAll(make(passages, EmbeddingPurpose.PASSAGE));
            return vectors;
        });
    }

    /**
     * The vectors of passages, at most {@link EmbedTexts#MOST}.
     *
     * @throws MetierException where the service is away, or has another model
     */
    List<Vector> passages(List<String> texts) {
        return make(texts, EmbeddingPurpose.PASSAGE);
    }

    private List<Vector> make(List<String> texts, EmbeddingPurpose purpose) {
        List<String> sent = texts.stream().map(Embeddings::readable).toList();
        EmbeddedTexts made = scope.callAsService(() -> embedding.embed(new EmbedTexts(sent, purpose)));
        if (!made.model().equals(settings.model()) || made.dimension() != settings.dimension()) {
            throw new OtherModel("The embedding service has %s with %d numbers; metier.vectors.model is %s with %d."
                    .formatted(made.model(), made.dimension(), settings.model(), settings.dimension()));
        }
        return made.vectors().stream().map(Vector::of).toList();
    }

    private static String readable(String text) {
        String plain = text.replaceAll(CONTROLS, " ");
        String cut = plain.length() > EmbedTexts.LONGEST ? plain.substring(0, EmbedTexts.LONGEST) : plain;
        return cut.isBlank() ? "-" : cut;
    }

    private <T> Optional<T> inTime(java.util.function.Supplier<T> work) {
        CompletableFuture<T> made = CompletableFuture.supplyAsync(work, THREADS);
        try {
            return Optional.of(made.get(settings.questionTimeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            log.warn("Words alone are looked for: {}", e.toString());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Vectors of different models cannot be compared. */
    static final class OtherModel extends RuntimeException {

        private static final long serialVersionUID = 1;

        OtherModel(String message) {
            super(message);
        }
    }
}
