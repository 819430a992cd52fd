package dev.metier.typesetting;

import dev.metier.typesetting.TypesettingRefused.Reason;
import org.jspecify.annotations.Nullable;

/** What one document has left of its limits. The engine cannot be stopped from outside; its parts ask here instead. */
final class Budget {

    private final TypesettingLimits limits;
    private final long deadline;
    private int pages;
    private @Nullable TypesettingRefused refusal;
    private long bytes;

    Budget(TypesettingLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    void spendTime() {
        if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
            throw refuse(
                    Reason.TOO_SLOW,
                    "Setting the document took longer than " + limits.time().toMillis()
                            + " ms; make it shorter or its style simpler.");
        }
    }

    void spendPage() {
        spendTime();
        // the engine makes a page or two that it throws away
        if (++pages > limits.pages() + 2) {
            throw tooManyPages();
        }
    }

    void requirePages(int count) {
        if (count > limits.pages()) {
            throw tooManyPages();
        }
    }

    void spendBytes(long count) {
        spendTime();
        bytes += count;
        if (bytes > limits.outputBytes()) {
            throw refuse(
                    Reason.TOO_LARGE,
                    "The document would become larger than " + limits.outputBytes() + " bytes; give it less.");
        }
    }

    /** What was refused first: the engine may stumble over it and throw something else. */
    @Nullable TypesettingRefused refusal() {
        return refusal;
    }

    private TypesettingRefused refuse(Reason reason, String message) {
        refusal = new TypesettingRefused(reason, message);
        return refusal;
    }

    private TypesettingRefused tooManyPages() {
        return refuse(
                Reason.TOO_LARGE,
                "The document has more than " + limits.pages() + " pages; make it shorter or its pages larger.");
    }
}
