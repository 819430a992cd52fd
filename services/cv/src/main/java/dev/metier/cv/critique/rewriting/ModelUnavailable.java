package dev.metier.cv.critique.rewriting;

/** The model gave no answer that can be used. The message is for the person who asked. */
final class ModelUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    ModelUnavailable(String message) {
        super(message);
    }
}
