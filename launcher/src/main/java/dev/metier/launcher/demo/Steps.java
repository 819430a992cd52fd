package dev.metier.launcher.demo;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

/** Prints each step with its time and result, and remembers what went wrong. */
final class Steps {

    private final Consumer<String> out;
    private final long began = System.nanoTime();
    private int done;
    private int failed;

    Steps(Consumer<String> out) {
        this.out = out;
    }

    /** A step that the following ones need. */
    void must(String what, Work work) throws StepFailed {
        if (!run(what, work)) {
            throw new StepFailed();
        }
    }

    /** A step whose failure does not stop the journey. */
    void check(String what, Work work) {
        run(what, work);
    }

    private boolean run(String what, Work work) {
        long start = System.nanoTime();
        try {
            String result = work.run();
            done++;
            print("ok    ", start, what, result);
            return true;
        } catch (IOException | RuntimeException e) {
            failed++;
            print("FAILED", start, what, e instanceof IOException ? String.valueOf(e.getMessage()) : e.toString());
            return false;
        }
    }

    private void print(String state, long start, String what, String result) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.accept(String.format(Locale.ROOT, "%s %6.2f s  %-44s %s", state, seconds, what, result));
    }

    /** Says how it went; true where everything was as it should be. */
    boolean finish(boolean complete) {
        double seconds = (System.nanoTime() - began) / 1e9;
        boolean good = complete && failed == 0;
        out.accept(String.format(
                Locale.ROOT,
                "%s: %d steps as they should be, %d not, %.1f s.%s",
                good ? "The journey is complete" : "The journey is NOT complete",
                done,
                failed,
                seconds,
                complete ? "" : " It stopped at the last line above."));
        return good;
    }

    /** Does something and tells its result in a few words. */
    interface Work {
        String run() throws IOException;
    }

    /** The journey cannot go on; the reason was printed. */
    static final class StepFailed extends Exception {
        private static final long serialVersionUID = 1;
    }
}
