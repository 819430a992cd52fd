package dev.metier.embedding.batch;

import dev.metier.platform.security.CallerScope;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes batches that have expired. */
@Component
public class ForgetBatches {

    private static final int AT_ONCE = 20;

    private final Batches batches;
    private final CallerScope scope;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ForgetBatches(Batches batches, CallerScope scope, TransactionTemplate transactions, Clock clock) {
        this.batches = batches;
        this.scope = scope;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void run() {
        scope.runAsService(() -> {
            Integer deleted = AT_ONCE;
            while (deleted == AT_ONCE) {
                deleted = transactions.execute(transaction -> batches.deleteExpired(clock.instant(), AT_ONCE));
            }
        });
    }
}
