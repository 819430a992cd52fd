package dev.metier.render.artifact;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import dev.metier.render.RenderProperties;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Makes files on a few threads of its own, with a limit on time, so that no content can hold up the service. Work that does not
 * stop when its time is over keeps its thread; another one takes its place until it ends, up to a few.
 */
@Component
class RenderThreads implements DisposableBean {

    private static final long STACK = 4L << 20;
    private static final int MOST_LATE = 4;

    private final RenderProperties settings;
    private final ThreadPoolExecutor threads;
    private int late;

    RenderThreads(RenderProperties settings) {
        this.settings = settings;
        this.threads = new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.waiting()),
                work -> Thread.ofPlatform()
                        .daemon()
                        .name("render")
                        .stackSize(STACK)
                        .unstarted(work));
        threads.allowCoreThreadTimeOut(true);
    }

    byte[] make(Callable<byte[]> work) {
        var job = new Job(work);
        Future<byte[]> result = submit(job);
        try {
            return result.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            job.countIfRunning();
            throw new MetierException(
                    ErrorCode.RENDERING_TOOK_TOO_LONG,
                    "Making the file took longer than " + settings.timeout().toMillis()
                            + " ms. Make the content shorter or simpler.");
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw busy("The service is stopping. Try again in a few seconds.");
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        }
    }

    private Future<byte[]> submit(Callable<byte[]> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw busy("Many files are being made. Try again in a few seconds.");
        }
    }

    private synchronized void changeLate(int by) {
        late += by;
        int size = settings.threads() + Math.min(late, MOST_LATE);
        // the one may never be larger than the other
        threads.setMaximumPoolSize(Math.max(size, threads.getCorePoolSize()));
        threads.setCorePoolSize(size);
        threads.setMaximumPoolSize(size);
    }

    /** Work that knows whether it still holds a thread. */
    private final class Job implements Callable<byte[]> {

        private final Callable<byte[]> work;
        private boolean isRunning;
        private boolean isCountedAsLate;

        Job(Callable<byte[]> work) {
            this.work = work;
        }

        @Override
        public byte[] call() throws Exception {
            synchronized (this) {
                isRunning = true;
            }
            try {
                return work.call();
            } finally {
                end();
            }
        }

        private synchronized void end() {
            isRunning = false;
            if (isCountedAsLate) {
                changeLate(-1);
            }
        }

        synchronized void countIfRunning() {
            if (isRunning) {
                isCountedAsLate = true;
                changeLate(1);
            }
        }
    }

    private static MetierException busy(String detail) {
        return new MetierException(ErrorCode.SERVICE_UNAVAILABLE, detail);
    }

    /** Content that brings a thread to its limits is bad content, not a failure of ours. */
    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case StackOverflowError nested ->
                new MetierException(ErrorCode.DOCUMENT_REJECTED, "The content is nested too deep; make it flatter.");
            case OutOfMemoryError tooMuch ->
                new MetierException(ErrorCode.DOCUMENT_REJECTED, "The content needs too much memory; make it smaller.");
            case RuntimeException other -> other;
            default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
