package dev.metier.launcher.demo;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/** Waits for what events bring about. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /** Asks until there is an answer. */
    static <T> T await(String what, Question<T> question) throws IOException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            Optional<T> answer = question.ask();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > end) {
                throw new IOException(what + " did not happen within " + LONGEST.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    /** Something that is not there yet. */
    interface Question<T> {
        Optional<T> ask() throws IOException;
    }
}
