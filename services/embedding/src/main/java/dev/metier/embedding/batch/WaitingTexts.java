package dev.metier.embedding.batch;

import dev.metier.embedding.EmbeddingProperties;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How many texts of all batches wait: counted by the worker, and what was added since, as this process knows it. */
@Component
class WaitingTexts {

    private final Batches batches;
    private final TransactionTemplate transactions;
    private final int most;
    private final AtomicLong count = new AtomicLong();

    WaitingTexts(
            Batches batches, TransactionTemplate transactions, EmbeddingProperties settings, MeterRegistry meters) {
        this.batches = batches;
        this.transactions = transactions;
        this.most = settings.batches().maxTexts();
        Gauge.builder("embedding_batch_texts_waiting", count, AtomicLong::get)
                .description("texts of batches that have no vector yet")
                .register(meters);
    }

    /** Takes room for more; false where there is none. */
    boolean add(int texts) {
        if (count.addAndGet(texts) > most) {
            count.addAndGet(-texts);
            return false;
        }
        return true;
    }

    /** As the service itself. */
    void recount() {
        Long counted = transactions.execute(transaction -> batches.countWaitingTexts());
        count.set(counted);
    }
}
