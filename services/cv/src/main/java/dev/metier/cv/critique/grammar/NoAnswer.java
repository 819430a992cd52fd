package dev.metier.cv.critique.grammar;

/** The process of a language gave no answer. */
final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    NoAnswer(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    enum Reason {
        /** It is starting or busy: the same request has an answer in a moment. */
        LATER,
        /** This CV takes too long or too much memory. */
        TOO_MUCH,
        /** It cannot be started. */
        NONE
    }
}
