package dev.metier.hybrid.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that another thread finds out meanwhile: neither waits for the other, and most machines have a second core. */
final class Meanwhile<T> {

    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Meanwhile<T> of(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.startVirtualThread(task);
        return new Meanwhile<>(task);
    }

    /** Waits for it. */
    T get() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("while a part of the answer was waited for");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException its) {
                throw its;
            }
            throw new IOException("a part of the answer could not be found", e.getCause());
        }
    }
}
