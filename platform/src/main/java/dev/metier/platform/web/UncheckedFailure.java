package dev.metier.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Carries a checked exception of the filter chain through code that may not throw it. */
final class UncheckedFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    UncheckedFailure(Exception cause) {
        super(cause);
    }

    void rethrow() throws ServletException, IOException {
        switch (getCause()) {
            case ServletException e -> throw e;
            case IOException e -> throw e;
            case null, default -> throw this;
        }
    }
}
