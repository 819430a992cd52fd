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

/** Makes files on a few threads of its own, with a limit on time, so that no content can hold up the service. */
@Component
class RenderThreads implements DisposableBean {

    private static final long STACK = 4L << 20;

    private final RenderProperties settings;
    private final ThreadPoolExecutor threads;

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
        Future<byte[]> result = submit(work);
        try {
            return result.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
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
