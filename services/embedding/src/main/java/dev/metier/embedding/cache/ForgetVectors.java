package dev.metier.embedding.cache;

import dev.metier.embedding.EmbeddingProperties;
import dev.metier.platform.security.CallerScope;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes vectors that nobody used for long. */
@Component
public class ForgetVectors {

    private static final int AT_ONCE = 5_000;

    private final Vectors vectors;
    private final EmbeddingProperties settings;
    private final CallerScope scope;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ForgetVectors(
            Vectors vectors,
            EmbeddingProperties settings,
            CallerScope scope,
            TransactionTemplate transactions,
            Clock clock) {
        this.vectors = vectors;
        this.settings = settings;
        this.scope = scope;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As the service itself, so that it sees everybody's batches. */
    public void run() {
        Instant unusedSince = clock.instant().minus(settings.kept());
        scope.runAsService(() -> {
            Integer forgotten = AT_ONCE;
            while (forgotten == AT_ONCE) {
                forgotten = transactions.execute(transaction -> vectors.forget(unusedSince, AT_ONCE));
            }
        });
    }
}
