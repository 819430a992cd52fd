package dev.metier.embedding.request;

import dev.metier.contracts.ErrorCode;
import dev.metier.embedding.EmbeddingProperties;
import dev.metier.embedding.TooMuchAtOnce;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets in as much work as there is room for, and of each caller no more than their part. */
@Component
class Admission {

    private final CurrentCaller callers;
    private final int most;
    private final int mostPerCaller;
    private final Map<String, Integer> textsByCaller = new HashMap<>();
    private int texts;

    Admission(CurrentCaller callers, EmbeddingProperties settings) {
        this.callers = callers;
        this.most = settings.maxTexts();
        this.mostPerCaller = settings.maxTextsPerCaller();
    }

    /** Errors: {@code rate-limited}, {@code service-unavailable}. */
    <T> T admit(int count, Supplier<T> work) {
        String caller = callers.get().name();
        enter(caller, count);
        try {
            return work.get();
        } finally {
            leave(caller, count);
        }
    }

    private synchronized void enter(String caller, int count) {
        int theirs = textsByCaller.getOrDefault(caller, 0) + count;
        if (theirs > mostPerCaller) {
            throw new TooMuchAtOnce(
                    "At most %d texts of one caller are embedded at a time. Wait for your other requests first."
                            .formatted(mostPerCaller));
        }
        if (texts + count > most) {
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "Many texts are being embedded. Try again in a few seconds.");
        }
        texts += count;
        textsByCaller.put(caller, theirs);
    }

    private synchronized void leave(String caller, int count) {
        texts -= count;
        textsByCaller.computeIfPresent(caller, (name, theirs) -> theirs == count ? null : theirs - count);
    }
}
