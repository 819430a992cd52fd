package dev.metier.hybrid;

/** A cursor that no page of this order gave. */
public class UnreadableCursor extends RuntimeException {

    public UnreadableCursor(Throwable cause) {
        super("The cursor belongs to no page of this order", cause);
    }
}
